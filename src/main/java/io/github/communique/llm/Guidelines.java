// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.EventType;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** What a language model is told to do: the guidelines of the ontology, with its types of event filled in. */
final class Guidelines {

    private static final String TYPES = "{types}";
    private static final String LICENCE = "^<!--.*?-->\\s*";

    private final Ontology ontology;
    private final String file;

    private Guidelines(Ontology ontology, String file) {
        this.ontology = ontology;
        this.file = file;
    }

    /** For finding events. */
    static Guidelines forReading(Ontology ontology) {
        return new Guidelines(ontology, "/ontology/guidelines.md");
    }

    /** For judging those that are found. */
    static Guidelines forJudging(Ontology ontology) {
        return new Guidelines(ontology, "/ontology/judging.md");
    }

    /** The text. */
    String text() {
        try (InputStream in = Guidelines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path: build the program anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst(LICENCE, "")
                    .replace(TYPES, types());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private String types() {
        return ontology.eventTypes().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(EventType type) {
        String roles = ontology.symmetric(type) ? "all are participants" : "source and target";
        return "- %s (%s): %s%s%s"
                .formatted(
                        type.name(),
                        roles,
                        said(type, SKOS.definition.asNode()).orElse(""),
                        said(type, SKOS.example.asNode())
                                .map(text -> " Example: " + text)
                                .orElse(""),
                        said(type, Dip.counterExample)
                                .map(text -> " Not: " + text)
                                .orElse(""));
    }

    private Optional<String> said(EventType type, Node property) {
        return ontology.graph().find(NodeFactory.createURI(type.iri()), property, Node.ANY).toList().stream()
                .map(fact -> fact.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst();
    }
}
