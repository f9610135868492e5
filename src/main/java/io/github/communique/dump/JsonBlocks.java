// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes triples that come ordered by subject as expanded JSON-LD: a line a subject, parted by commas. */
final class JsonBlocks {

    private final Consumer<String> out;
    private final List<Triple> block = new ArrayList<>();
    private boolean begun;

    JsonBlocks(Consumer<String> out) {
        this.out = out;
    }

    /** The value of {@code @id} for a graph, with its quotation marks. */
    static String name(Node graph) {
        return Json.createValue(iri(graph)).toString();
    }

    void add(Triple triple) {
        if (!block.isEmpty() && !block.get(0).getSubject().equals(triple.getSubject())) {
            flush();
        }
        block.add(triple);
    }

    void flush() {
        if (!block.isEmpty()) {
            out.accept((begun ? "," : "") + line() + "\n");
            begun = true;
            block.clear();
        }
    }

    private String line() {
        Map<String, JsonArrayBuilder> properties = new LinkedHashMap<>();
        block.forEach(triple -> properties
                .computeIfAbsent(typed(triple) ? "@type" : iri(triple.getPredicate()), any -> Json.createArrayBuilder())
                .add(
                        typed(triple)
                                ? Json.createValue(iri(triple.getObject()))
                                : value(triple.getObject()).build()));
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("@id", iri(block.get(0).getSubject()));
        properties.forEach(object::add);
        return object.build().toString();
    }

    /** A text is no class, though RDF allows to say so. */
    private static boolean typed(Triple triple) {
        return triple.getPredicate().equals(RDF.Nodes.type)
                && !triple.getObject().isLiteral();
    }

    private static JsonObjectBuilder value(Node term) {
        JsonObjectBuilder value = Json.createObjectBuilder();
        if (!term.isLiteral()) {
            return value.add("@id", iri(term));
        }
        value.add("@value", term.getLiteralLexicalForm());
        if (!term.getLiteralLanguage().isEmpty()) {
            return value.add("@language", term.getLiteralLanguage());
        }
        String type = term.getLiteralDatatypeURI();
        return type.equals(XSD.xstring.getURI()) ? value : value.add("@type", type);
    }

    private static String iri(Node term) {
        if (Quad.isDefaultGraph(term)) {
            throw new IllegalArgumentException("the default graph has no name");
        }
        return term.isBlank() ? "_:b" + term.getBlankNodeLabel() : term.getURI();
    }
}
