// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Codes and numbers in plain words. */
public final class Words {

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

    private Words() {}

    /** How sure the program is. */
    static String sureness(String number) {
        double value = new BigDecimal(number).doubleValue();
        return value >= 0.85 ? "high" : value >= 0.65 ? "fair" : value >= 0.4 ? "low" : "very low";
    }

    /** The name under which the style sheet colours a status. */
    static String tone(Node status) {
        if (status.equals(Dip.PLANNED)) {
            return "planned";
        }
        return status.equals(Dip.NEGATED) ? "negated" : "actual";
    }

    /** A moment as readers tell it. */
    static String moment(Instant time) {
        return MOMENT.format(time.atOffset(ZoneOffset.UTC));
    }

    /** What became of an event. */
    public static String status(Node status) {
        if (status.equals(Dip.PLANNED)) {
            return "Announced";
        }
        return status.equals(Dip.NEGATED) ? "Said not to have happened" : "Reported as happened";
    }

    /** A day, month or span of days as it is told. */
    public static String when(String edtf) {
        return edtf.replace("/", " to ")
                .replace("XXXX-", "unknown year, ")
                .replace("~", " (about)")
                .replace("?", " (uncertain)");
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
    static String kind(Facts facts) {
        return facts.all(RDF.type.asNode()).stream()
                .map(Node::getURI)
                .map(iri -> iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .filter(name -> !GENERAL.contains(name))
                .findFirst()
                .map(Words::apart)
                .orElse("Thing");
    }

    /** {@code RelationsDowngrade} as "Relations downgrade". */
    public static String apart(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
