// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.ontology.Dip;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** Terms of a vocabulary as plain names in JSON, each with the type of its values; of two alike the first has the name. */
final class JsonTerms {

    private static final Set<Node> KINDS =
            Set.of(OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(), Dip.STATUS);

    private final TreeMap<String, JsonValue> byName = new TreeMap<>();

    /** Takes the terms of a vocabulary that begin with a namespace. */
    JsonTerms with(Graph vocabulary, String namespace) {
        vocabulary.find(Node.ANY, Node.ANY, Node.ANY).toList().stream()
                .filter(JsonTerms::defines)
                .map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(namespace))
                .distinct()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .forEach(term -> byName.putIfAbsent(term.getLocalName(), definition(vocabulary, term)));
        return this;
    }

    private static boolean defines(Triple triple) {
        return triple.getPredicate().equals(RDFS.range.asNode())
                || triple.getPredicate().equals(RDF.type.asNode()) && KINDS.contains(triple.getObject());
    }

    void addTo(JsonObjectBuilder context) {
        byName.forEach(context::add);
    }

    private static JsonValue definition(Graph vocabulary, Node term) {
        String name = GraphPrefixes.shortened(term.getURI());
        Optional<JsonObjectBuilder> coercion = coercion(vocabulary, term);
        return coercion.isPresent() ? coercion.get().add("@id", name).build() : Json.createValue(name);
    }

    private static Optional<JsonObjectBuilder> coercion(Graph vocabulary, Node term) {
        Optional<Node> range = range(vocabulary, term);
        if (vocabulary.contains(term, RDF.type.asNode(), OWL2.ObjectProperty.asNode())) {
            boolean coded = range.filter(Dip.STATUS::equals).isPresent();
            return Optional.of(Json.createObjectBuilder().add("@type", coded ? "@vocab" : "@id"));
        }
        if (range.filter(RDF.langString.asNode()::equals).isPresent()) {
            return Optional.of(Json.createObjectBuilder().add("@language", "en"));
        }
        return range.filter(type -> !plain(type))
                .map(type -> Json.createObjectBuilder().add("@type", GraphPrefixes.shortened(type.getURI())));
    }

    /** Texts and whole numbers are told from one another in JSON already. */
    private static boolean plain(Node type) {
        return type.equals(XSD.xstring.asNode()) || type.equals(XSD.integer.asNode());
    }

    private static Optional<Node> range(Graph vocabulary, Node term) {
        return Stream.of(RDFS.range.asNode(), SchemaDO.rangeIncludes.asNode())
                .flatMap(property -> vocabulary.find(term, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isURI)
                .findFirst();
    }
}
