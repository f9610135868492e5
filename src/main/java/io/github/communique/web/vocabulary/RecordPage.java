// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.page.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Element;

/** The page of a record of the authority, of all records of a kind, or of the kinds. */
record RecordPage(PublishedDocument publication, TermGraph ontology, Places places) {

    String title() {
        String path = publication.path().substring("authority/".length());
        return single() ? terms().label(publication.node()) : "Authority: " + path;
    }

    void fill(Page page) {
        Element main = page.main();
        main.appendElement("p")
                .addClass("kind")
                .appendChild(places.link(Places.document("authority/records"), "Authority"));
        main.appendElement("h1").text(title());
        main.appendElement("p").addClass("address").text(publication.iri());
        if (single()) {
            record(main);
        } else if (publication.iri().equals(Register.IRI)) {
            kinds(main);
        } else {
            list(main);
        }
    }

    private boolean single() {
        return terms().graph().contains(publication.node(), Node.ANY, Node.ANY);
    }

    private void record(Element main) {
        RowList rows = new RowList(main);
        grouped(publication.node(), Node.ANY)
                .forEach((property, triples) -> rows.fitting(
                        property,
                        triples.stream()
                                .map(triple -> value(triple.getObject()))
                                .toList()));
        rows.done();
        Map<String, List<Triple>> others = grouped(Node.ANY, publication.node());
        others.forEach((property, triples) -> {
            main.appendElement("h2").text("Named under “" + property + "” by");
            Element list = main.appendElement("ul");
            triples.forEach(triple -> list.appendElement("li").appendChild(value(triple.getSubject())));
        });
    }

    private Map<String, List<Triple>> grouped(Node subject, Node object) {
        return terms().graph().find(subject, Node.ANY, object).toList().stream()
                .sorted(Comparator.comparing(Triple::toString))
                .collect(Collectors.groupingBy(
                        triple -> ontology.label(triple.getPredicate()), TreeMap::new, Collectors.toList()));
    }

    private void kinds(Element main) {
        Map<String, Long> kinds = records().stream()
                .collect(Collectors.groupingBy(
                        record -> PublishedDocument.path(record.getURI()).split("/")[1],
                        TreeMap::new,
                        Collectors.counting()));
        Element list = main.appendElement("ul");
        kinds.forEach((kind, number) -> list.appendElement("li")
                .appendChild(places.link(Places.document("authority/" + kind), kind))
                .appendText(": %,d".formatted(number)));
    }

    private void list(Element main) {
        Element list = main.appendElement("ul");
        records().stream().sorted(Comparator.comparing(terms()::label)).forEach(record -> list.appendElement("li")
                .appendChild(value(record)));
    }

    private List<Node> records() {
        return terms().subjects(RDF.type.asNode(), Node.ANY);
    }

    private Element value(Node value) {
        if (value.isLiteral()) {
            return RowList.text(value.getLiteralLexicalForm());
        }
        return Family.ours(value) ? places.link(value, ontology.label(value)) : places.link(value);
    }

    private TermGraph terms() {
        return publication.terms();
    }
}
