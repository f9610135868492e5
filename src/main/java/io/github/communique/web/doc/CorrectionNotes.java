// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.title.EdtfWords;
import io.github.communique.web.page.Links;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Element;

/** Tells what curators corrected of an event. */
record CorrectionNotes(ThingStatements facts, Links links) {

    private static final int DAY = 10;

    /** The corrections of an event. */
    static List<Node> of(Graph data, Node event) {
        return data.find(Node.ANY, Dip.corrects, event).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing(node -> data.find(node, DCTerms.created.asNode(), Node.ANY)
                        .toList()
                        .toString()))
                .toList();
    }

    void show(Element main) {
        List<Node> corrections = of(facts.graph(), facts.thing());
        if (!corrections.isEmpty()) {
            main.appendElement("h2").text("Corrected by hand");
            Element list = main.appendElement("ul");
            corrections.forEach(node -> show(list.appendElement("li"), facts.of(node)));
        }
    }

    /** Who corrected what, when and why. */
    void show(Element item, ThingStatements correction) {
        String what = correction.has(RDF.type.asNode(), Dip.ADDITION)
                ? "added"
                : correction.all(Dip.amends).stream()
                        .map(correction::of)
                        .map(this::words)
                        .sorted()
                        .collect(Collectors.joining("; "));
        item.appendChild(links.show(correction.thing(), what));
        String day = correction
                .text(DCTerms.created.asNode())
                .map(time -> time.substring(0, DAY))
                .orElse("");
        String who = correction.text(DCTerms.creator.asNode()).orElse("");
        String why = correction.text(Dip.reason).orElse("");
        item.appendText(", by " + who + ", " + EdtfWords.of(day) + ": " + why);
    }

    private String words(ThingStatements amendment) {
        String property = amendment
                .one(Dip.property)
                .map(Node::getLocalName)
                .map(PlainWords::apart)
                .orElse("");
        return property + ": " + words(amendment, Dip.formerly) + " → " + words(amendment, Dip.now);
    }

    private static String words(ThingStatements amendment, Node property) {
        List<String> values =
                amendment.all(property).stream().map(amendment::name).sorted().toList();
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
