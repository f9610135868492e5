// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.ontology.Dip;
import io.github.communique.view.ThingRef;
import io.github.communique.web.graph.GraphPrefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;

/**
 * Turns names of things into links; those of this site stay on this site, wherever it is seen.
 *
 * @param base of the data's IRIs
 * @param root the way up to the start page
 */
public record Links(String base, String root) {

    /** Where the words of the data are published: the vocabulary, the authority, the lexicon. Each stands here too. */
    private static final String PUBLISHED = Dip.NS.substring(0, Dip.NS.lastIndexOf('/') + 1);

    /** Where a thing is looked up. */
    public String address(String iri) {
        if (iri.startsWith(PUBLISHED)) {
            return root + iri.substring(PUBLISHED.length());
        }
        return iri.startsWith(base) ? root + iri.substring(base.length()) : iri;
    }

    /** An IRI for readers: what is here without the base, all else with its prefix. */
    public String shortened(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : GraphPrefixes.shortened(iri);
    }

    /** A thing by its name; without one, by its IRI. */
    public Element show(ThingRef thing) {
        return show(NodeFactory.createURI(thing.iri()), thing.name().isEmpty() ? shortened(thing.iri()) : thing.name());
    }

    /** A value with the given words: a link if it can be looked up. */
    public Element show(Node node, String words) {
        if (node.isURI() && node.getURI().matches("https?://.*")) {
            return new Element("a").attr("href", address(node.getURI())).text(words);
        }
        Element text = new Element("span").text(words);
        if (node.isLiteral() && !node.getLiteralLanguage().isEmpty()) {
            text.attr("lang", node.getLiteralLanguage());
        }
        return text;
    }
}
