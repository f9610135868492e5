// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/**
 * The page of a scheme of codes: each with its name, its score, what it matches, and the types of event that get it.
 *
 * @param ontology that gives the codes to types
 */
record SchemePage(PublishedDocument publication, TermGraph ontology, Places places) {

    void fill(Page page) {
        new DocumentImprint(publication, places).show(page.main());
        Element list = page.main().appendElement("ul").addClass("tree codes");
        terms().ofType(SKOS.Concept.asNode()).stream()
                .filter(code -> terms().objects(code, SKOS.broader.asNode()).isEmpty())
                .forEach(code -> code(list, code));
    }

    private void code(Element list, Node code) {
        Element item = list.appendElement("li").id(Places.fragment(code));
        item.appendElement("code")
                .text(terms().text(code, SKOS.notation.asNode()).orElse(""));
        item.appendText(" " + terms().label(code));
        terms().text(code, Dip.score)
                .ifPresent(score -> item.appendElement("span").addClass("quiet").text(" (score " + score + ")"));
        tell(item, "matches", matches(code));
        tell(item, "given to", types(code));
        Element narrower = new Element("ul");
        terms().subjects(SKOS.broader.asNode(), code).forEach(one -> code(narrower, one));
        if (narrower.childrenSize() > 0) {
            item.appendChild(narrower);
        }
    }

    private void tell(Element item, String words, Set<Node> nodes) {
        if (!nodes.isEmpty()) {
            Element told = item.appendElement("span").addClass("quiet").text(" · " + words + " ");
            String between = "";
            for (Node node : nodes) {
                told.appendText(between).appendChild(link(node));
                between = ", ";
            }
        }
    }

    private Element link(Node node) {
        return Family.ours(node) ? places.link(node, ontology.label(node)) : places.link(node, Places.fragment(node));
    }

    private Set<Node> matches(Node code) {
        return new LinkedHashSet<>(Stream.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch)
                .flatMap(match -> terms().objects(code, match.asNode()).stream())
                .toList());
    }

    private Set<Node> types(Node code) {
        return new LinkedHashSet<>(
                List.of(Dip.ploverIfActual, Dip.ploverIfPlanned, Dip.ploverIfNegated, Dip.cameo).stream()
                        .flatMap(property -> ontology.subjects(property, code).stream())
                        .toList());
    }

    private TermGraph terms() {
        return publication.terms();
    }
}
