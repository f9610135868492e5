// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Codes and numbers in plain words. */
public final class PlainWords {

    private static final Set<String> GENERAL = Set.of(
            "Event",
            "Actor",
            "Encounter",
            "Commitment",
            "CooperativeAct",
            "VerbalAct",
            "CoerciveAct",
            "InstitutionalAct");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK);

    private PlainWords() {}

    /** A moment as readers tell it. */
    public static String moment(Instant time) {
        return MOMENT.format(time.atOffset(ZoneOffset.UTC));
    }

    /** What stands before a sentence is cut off anywhere: without the piece of a word that it may begin with. */
    static String withoutFirstPiece(String words) {
        return words.replaceFirst("^\\S+\\s+(?=\\S)", "").strip();
    }

    /** What stands after a sentence, without the piece of a word that it may end with. */
    static String withoutLastPiece(String words) {
        return words.replaceFirst("(?<=\\S)\\s+\\S*[\\p{L}\\p{N}]$", "").strip();
    }

    /** The most telling type of a thing, in words. */
    static String kind(ThingStatements facts) {
        return facts.all(RDF.type.asNode()).stream()
                .map(Node::getURI)
                .map(iri -> iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .filter(name -> !GENERAL.contains(name))
                .findFirst()
                .map(name -> name.equals("Concept") ? "Topic" : apart(name))
                .orElse("Thing");
    }

    /** {@code RelationsDowngrade} as "Relations downgrade". */
    public static String apart(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
