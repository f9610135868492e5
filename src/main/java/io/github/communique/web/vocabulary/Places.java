// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;

/**
 * Where terms are looked up, as seen from one page: on it, elsewhere on this site, or with those who coined them.
 *
 * @param page the document that the page shows
 * @param root the way up to the start page
 */
record Places(PublishedDocument page, String root) {

    /** The address of a term or document. */
    String address(Node term) {
        String iri = term.getURI();
        if (here(term)) {
            return "#" + fragment(term);
        }
        return iri.startsWith(PublishedDocument.ROOT) ? root + PublishedDocument.path(iri) : iri;
    }

    /** The name of a term within its document, which is the id of its place on the page. */
    static String fragment(Node term) {
        return term.getURI().substring(term.getURI().indexOf('#') + 1);
    }

    /** A link with some words. */
    Element link(Node term, String words) {
        return new Element("a").attr("href", address(term)).text(words);
    }

    /** A link with what the page calls a term. */
    Element link(Node term) {
        return link(term, ours(term) ? page.terms().label(term) : shortened(term));
    }

    /** As short as the prefixes of the document allow, or those of this site. */
    String shortened(Node term) {
        String own = page.graph().getPrefixMapping().shortForm(term.getURI());
        return own.equals(term.getURI()) ? PublishedDocument.shortened(term) : own;
    }

    private boolean here(Node term) {
        String iri = term.getURI();
        int hash = iri.indexOf('#');
        return hash >= 0
                && namespace().equals(iri.substring(0, hash))
                && page.graph().contains(term, Node.ANY, Node.ANY);
    }

    private boolean ours(Node term) {
        return term.getURI().startsWith(PublishedDocument.ROOT);
    }

    /** The document whose fragments have a place on the page; files of shapes share the namespace of all of them. */
    private String namespace() {
        return page.kind() == PublishedDocument.Kind.SHAPES ? ShapesShelf.IRI : page.iri();
    }

    /** A document of ours by its path. */
    static Node document(String path) {
        return NodeFactory.createURI(PublishedDocument.ROOT + path);
    }
}
