// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.web.graph.GraphPrefixes;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The words that the editor can complete: the prefixes known here and the terms of the ontology. */
record KnownTerms(Ontology ontology) {

    String json() {
        JsonObjectBuilder prefixes = Json.createObjectBuilder();
        GraphPrefixes.known().forEach(prefixes::add);
        return Json.createObjectBuilder()
                        .add("prefixes", prefixes)
                        .add("terms", terms())
                        .build()
                + "\n";
    }

    private JsonArrayBuilder terms() {
        Graph graph = ontology.graph();
        JsonArrayBuilder terms = Json.createArrayBuilder();
        graph.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filter(triple -> triple.getSubject().isURI()
                        && triple.getSubject().getURI().startsWith(Dip.NS)
                        && triple.getSubject().getURI().length() > Dip.NS.length())
                .sorted(Comparator.comparing(triple -> triple.getSubject().getURI()))
                .forEach(triple -> terms.add(term(graph, triple.getSubject())));
        return terms;
    }

    private static JsonObjectBuilder term(Graph graph, Node term) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("name", "dip:" + term.getURI().substring(Dip.NS.length()));
        graph.stream(term, SKOS.definition.asNode(), Node.ANY)
                .findFirst()
                .ifPresent(triple -> object.add("about", triple.getObject().getLiteralLexicalForm()));
        return object;
    }
}
