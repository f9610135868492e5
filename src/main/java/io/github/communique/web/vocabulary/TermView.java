// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** A term with its definition, what falls under it and what does not, and what else is told of it. */
record TermView(TermGraph terms, Places places, List<Aspect> aspects) {

    void show(Element parent, Node term) {
        Element section = parent.appendElement("section").addClass("term").id(Places.fragment(term));
        heading(section.appendElement("h3"), term);
        terms.texts(term, SKOS.definition.asNode())
                .forEach(text ->
                        section.appendElement("p").addClass("definition").text(text));
        examples(section, term);
        notes(section, term);
        RowList rows = new RowList(section);
        aspects.forEach(aspect -> aspect.tell(term, rows));
        rows.row(
                        "Defined in",
                        terms.objects(term, RDFS.isDefinedBy.asNode()).stream()
                                .map(module -> places.link(module, PublishedDocument.path(module.getURI())))
                                .toList())
                .row("IRI", List.of(new Element("code").text(term.getURI())))
                .done();
    }

    private void heading(Element heading, Node term) {
        heading.appendElement("a")
                .addClass("self")
                .attr("href", "#" + Places.fragment(term))
                .text(terms.label(term));
        heading.appendText(" ").appendElement("code").text(PublishedDocument.shortened(term));
        if (terms.graph().contains(term, Dip.direction, Node.ANY)) {
            heading.appendText(" ").appendElement("span").addClass("badge").text("type of event");
        }
        if (terms.graph().contains(term, OWL2.deprecated.asNode(), Node.ANY)) {
            heading.appendText(" ").appendElement("span").addClass("badge").text("deprecated");
        }
    }

    private void examples(Element section, Node term) {
        Element list = new Element("ul").addClass("examples");
        terms.texts(term, SKOS.example.asNode()).forEach(text -> example(list, "yes", "For example", text));
        terms.texts(term, Dip.counterExample).forEach(text -> example(list, "no", "But not", text));
        if (list.childrenSize() > 0) {
            section.appendChild(list);
        }
    }

    private static void example(Element list, String kind, String mark, String text) {
        Element item = list.appendElement("li").addClass(kind);
        item.appendElement("span").addClass("mark").text(mark);
        item.appendText(" ").appendElement("span").text(text);
    }

    private void notes(Element section, Node term) {
        for (Node property : List.of(SKOS.scopeNote.asNode(), SKOS.editorialNote.asNode())) {
            terms.texts(term, property)
                    .forEach(
                            text -> section.appendElement("p").addClass("quiet").text(text));
        }
    }
}
