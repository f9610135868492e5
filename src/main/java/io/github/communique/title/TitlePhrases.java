// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

import io.github.communique.model.Status;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** The words of titles, as the ontology has them; what was looked up once is known. */
final class TitlePhrases {

    private static final String SMALL_WORDS = "^(\\p{Ll}+ )+";

    private final Graph graph;
    private final Map<Sought, Optional<String>> known = new ConcurrentHashMap<>();

    private record Sought(Node subject, Node property) {}

    private final Map<String, String> places;

    private TitlePhrases(Graph graph) {
        this.graph = graph;
        places = graph
                .find(Dip.PLACE, Dip.titlePlace, Node.ANY)
                .mapWith(told -> told.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .collect(Collectors.toMap(words -> words.replaceFirst(SMALL_WORDS, ""), Function.identity()));
    }

    static TitlePhrases of(Ontology ontology) {
        return new TitlePhrases(ontology.graph());
    }

    /** What parties to an event of a type do. */
    Optional<VerbPhrase> alone(Node type) {
        return text(type, Dip.titlePhrase).map(VerbPhrase::of);
    }

    /** What one party does to another. */
    Optional<VerbPhrase> toward(Node type) {
        return text(type, Dip.titlePhraseToward).map(VerbPhrase::of);
    }

    /** Where it was: "in Oslo", or as the ontology tells it of places whose names need other words. */
    String where(String place) {
        return places.getOrDefault(place, "in " + place);
    }

    /** What stands before the verb of an event that did not happen, or not yet; nothing if it did. */
    Optional<String> auxiliary(Status status, boolean plural) {
        return text(term(status), Dip.titleAuxiliary).map(words -> VerbPhrase.form(words, plural));
    }

    /** The status of an event in a word, if it did not just happen. */
    Optional<String> status(Status status) {
        return auxiliary(status, false)
                .flatMap(any -> text(term(status), RDFS.label.asNode()))
                .map(label -> label.toLowerCase(Locale.ROOT));
    }

    private static Node term(Status status) {
        return switch (status) {
            case ACTUAL -> Dip.ACTUAL;
            case PLANNED -> Dip.PLANNED;
            case NEGATED -> Dip.NEGATED;
        };
    }

    private Optional<String> text(Node subject, Node property) {
        return known.computeIfAbsent(new Sought(subject, property), this::text);
    }

    private Optional<String> text(Sought sought) {
        return graph.find(sought.subject(), sought.property(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
    }
}
