// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Element;

/** What a constraint asks, in words: a value, a list of them, a condition within, or a query that finds what is wrong. */
record ConstraintValue(TermGraph terms, Places places, ConstraintWording wording) {

    void show(Element parent, Node value) {
        if (value.isURI()) {
            wording.of(value).ifPresentOrElse(parent::appendText, () -> parent.appendChild(places.link(value)));
        } else if (value.isLiteral()) {
            parent.appendElement("code").text(value.getLiteralLexicalForm());
        } else if (terms.graph().contains(value, RDF.first.asNode(), Node.ANY)) {
            between(parent, list(value), " or ");
        } else {
            terms.text(value, SHACL.select)
                    .ifPresentOrElse(query -> query(parent, query), () -> condition(parent, value));
        }
    }

    private void between(Element parent, List<Node> values, String word) {
        for (int i = 0; i < values.size(); i++) {
            parent.appendText(i == 0 ? "" : word);
            show(parent, values.get(i));
        }
    }

    private List<Node> list(Node head) {
        List<Node> values = new ArrayList<>();
        for (Node cell = head;
                !cell.equals(RDF.nil.asNode());
                cell = terms.object(cell, RDF.rest.asNode()).orElseThrow()) {
            values.add(terms.object(cell, RDF.first.asNode()).orElseThrow());
        }
        return values;
    }

    private void condition(Element parent, Node condition) {
        terms.object(condition, SHACL.path).ifPresent(path -> {
            parent.appendText(" ");
            show(parent, path);
            parent.appendText(": ");
        });
        String between = "";
        for (Triple triple : parts(condition)) {
            parent.appendText(between + wording.of(triple.getPredicate()).orElseThrow() + " ");
            show(parent, triple.getObject());
            between = ", ";
        }
    }

    private List<Triple> parts(Node condition) {
        return terms.graph().find(condition, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> wording.of(triple.getPredicate()).isPresent())
                .sorted((one, other) -> one.getPredicate()
                        .getURI()
                        .compareTo(other.getPredicate().getURI()))
                .toList();
    }

    private static void query(Element parent, String query) {
        Element folded = parent.appendElement("details");
        folded.appendElement("summary").text("the query that looks for faults");
        folded.appendElement("pre").attr("tabindex", "0").appendElement("code").text(query);
    }
}
