// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** The terms of the vocabulary, with what each means. */
record VocabularyPage(Ontology ontology) {

    Answer answer(Ask ask) {
        Page page = Page.of("Vocabulary", ask).alternate("text/turtle", ask.root() + "ontology");
        page.main().appendElement("h1").text("Vocabulary of diplomatic events");
        page.main().appendElement("p").addClass("address").text(Ontology.IRI + ", version " + ontology.version());
        section(page, "Classes", OWL2.Class.asNode());
        section(page, "Relations", OWL2.ObjectProperty.asNode());
        section(page, "Attributes", OWL2.DatatypeProperty.asNode());
        return page.answer();
    }

    private void section(Page page, String title, Node type) {
        page.main().appendElement("h2").text(title);
        Element list = page.main().appendElement("dl").addClass("facts");
        terms(type).forEach(term -> {
            Element name = list.appendElement("dt");
            name.appendElement("code").id(term.getLocalName()).text("dip:" + term.getLocalName());
            list.appendElement("dd").text(definition(term));
        });
    }

    private List<Node> terms(Node type) {
        return graph().find(Node.ANY, RDF.type.asNode(), type).toList().stream()
                .map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(Dip.NS))
                .sorted(java.util.Comparator.comparing(Node::getURI))
                .toList();
    }

    private String definition(Node term) {
        return text(term, SKOS.definition.asNode())
                .or(() -> text(term, RDFS.comment.asNode()))
                .or(() -> text(term, RDFS.label.asNode()))
                .orElse("");
    }

    private Optional<String> text(Node term, Node property) {
        return graph().find(term, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst();
    }

    private Graph graph() {
        return ontology.graph();
    }
}
