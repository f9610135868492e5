// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * A graph as JSON-LD in expanded form, in an order that stays the same. The library's own way from RDF forgets languages
 * when it is to give numbers as numbers.
 *
 * @param graph to be told
 * @param first the subjects to begin with
 */
record ExpandedJson(Graph graph, List<Node> first) {

    JsonArray array() {
        Comparator<Node> firstThings = Comparator.comparing((Node node) -> !first.contains(node));
        Map<Node, List<Triple>> bySubject = graph.stream()
                .collect(Collectors.groupingBy(
                        Triple::getSubject,
                        () -> new TreeMap<>(firstThings.thenComparing(ExpandedJson::name)),
                        Collectors.toList()));
        JsonArrayBuilder array = Json.createArrayBuilder();
        bySubject.forEach((subject, triples) -> array.add(subject(subject, triples)));
        return array.build();
    }

    private static JsonObjectBuilder subject(Node subject, List<Triple> triples) {
        Map<String, List<Node>> values = triples.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().getURI(),
                        TreeMap::new,
                        Collectors.mapping(Triple::getObject, Collectors.toList())));
        JsonObjectBuilder object = Json.createObjectBuilder().add("@id", name(subject));
        values.forEach((property, nodes) -> add(object, property, nodes));
        return object;
    }

    private static void add(JsonObjectBuilder object, String property, List<Node> values) {
        boolean types = property.equals(RDF.type.getURI());
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.stream().sorted(Comparator.comparing(Node::toString)).forEach(value -> {
            if (types) {
                array.add(name(value));
            } else {
                array.add(value(value));
            }
        });
        object.add(types ? "@type" : property, array);
    }

    private static JsonValue value(Node node) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (!node.isLiteral()) {
            return object.add("@id", name(node)).build();
        }
        String text = node.getLiteralLexicalForm();
        String type = node.getLiteralDatatypeURI();
        if (!node.getLiteralLanguage().isEmpty()) {
            object.add("@language", node.getLiteralLanguage());
        } else if (type.equals(XSD.integer.getURI()) && text.matches("0|-?[1-9]\\d{0,14}")) {
            return object.add("@value", Long.parseLong(text)).build();
        } else if (!type.equals(XSD.xstring.getURI())) {
            object.add("@type", type);
        }
        return object.add("@value", text).build();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()) : node.getURI();
    }
}
