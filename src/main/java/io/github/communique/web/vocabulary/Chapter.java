// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** A part of the page of the namespace: the terms of one sort. */
enum Chapter {
    CLASSES("classes", "Classes", "What there is.", OWL2.Class.asNode()),
    RELATIONS(
            "relations", "Relations", "Properties that lead from one thing to another.", OWL2.ObjectProperty.asNode()),
    ATTRIBUTES(
            "attributes",
            "Attributes",
            "Properties whose values are texts, numbers or dates.",
            OWL2.DatatypeProperty.asNode()),
    NOTES(
            "notes",
            "Annotations",
            "Properties that say something of a term, not of a happening.",
            OWL2.AnnotationProperty.asNode()),
    VALUES("values", "Values", "Things that the vocabulary itself names.", OWL2.NamedIndividual.asNode());

    private final String id;
    private final String title;
    private final String words;
    private final Node type;

    Chapter(String id, String title, String words, Node type) {
        this.id = "section-" + id;
        this.title = title;
        this.words = words;
        this.type = type;
    }

    /** The place on the page; a hyphen keeps it apart from every term. */
    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    /** Its terms: classes each below what they are kinds of, others by their label. */
    List<Node> of(TermGraph terms) {
        List<Node> all = terms.ofType(type).stream()
                .filter(Family::ours)
                .sorted(byLabel(terms))
                .toList();
        if (this != CLASSES) {
            return all;
        }
        Set<Node> ordered = new LinkedHashSet<>();
        roots(terms, all).forEach(root -> descend(terms, root, ordered));
        return List.copyOf(ordered);
    }

    private static Comparator<Node> byLabel(TermGraph terms) {
        return Comparator.comparing(terms::label, String.CASE_INSENSITIVE_ORDER);
    }

    /** The classes that are kinds of no other of ours. */
    static List<Node> roots(TermGraph terms, List<Node> classes) {
        return classes.stream()
                .filter(one ->
                        terms.objects(one, RDFS.subClassOf.asNode()).stream().noneMatch(Family::ours))
                .sorted(Comparator.comparing((Node one) -> kinds(terms, one).isEmpty())
                        .thenComparing(byLabel(terms)))
                .toList();
    }

    /** What is directly below a class, by label. */
    static List<Node> kinds(TermGraph terms, Node one) {
        return terms.subjects(RDFS.subClassOf.asNode(), one).stream()
                .sorted(byLabel(terms))
                .toList();
    }

    private static void descend(TermGraph terms, Node one, Set<Node> ordered) {
        if (ordered.add(one)) {
            kinds(terms, one).forEach(kind -> descend(terms, kind, ordered));
        }
    }

    /** Those that have terms. */
    static List<Chapter> in(TermGraph terms) {
        return Arrays.stream(values())
                .filter(chapter -> !chapter.of(terms).isEmpty())
                .toList();
    }
}
