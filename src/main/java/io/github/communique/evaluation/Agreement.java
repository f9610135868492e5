// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the program's telling of an event agrees with the reader's.
 *
 * @param gold the reader's
 * @param found the program's
 */
record Agreement(ToldEvent gold, ToldEvent found) {

    static final double HALF = 0.5;

    /** Type, an evidence sentence, and half of the parties or more. */
    boolean ofEvent() {
        return ofType() && ofEvidence() && ofParties() >= HALF;
    }

    boolean ofEvidence() {
        return gold.evidence().stream()
                .anyMatch(mine -> found.evidence().stream().anyMatch(theirs -> Words.sameSentence(mine, theirs)));
    }

    boolean ofType() {
        return gold.type().equals(found.type()) || gold.alternatives().contains(found.type());
    }

    /** The share of parties told by both. */
    double ofParties() {
        Set<String> mine = keys(gold);
        Set<String> theirs = keys(found);
        if (mine.isEmpty()) {
            return 1;
        }
        long both =
                mine.stream().filter(key -> theirs.contains(key) || toldAs(key)).count();
        return (double) both / Math.max(mine.size(), theirs.size());
    }

    boolean ofDate() {
        return gold.date().isPresent()
                && found.date()
                        .filter(day -> dateFits(gold.date().orElseThrow(), day))
                        .isPresent();
    }

    /** Whether the places share a word of their names. */
    boolean ofPlace() {
        return gold.place().isPresent()
                && found.place()
                        .filter(place -> Words.share(gold.place().orElseThrow().name(), place.name()))
                        .isPresent();
    }

    boolean ofSpeaker() {
        return gold.speaker().isPresent()
                && found.speaker()
                        .filter(name -> Words.share(gold.speaker().orElseThrow(), name))
                        .isPresent();
    }

    boolean ofStatus() {
        return gold.status().equals(found.status());
    }

    /** How many facts of the reader's the program has too. */
    int facts() {
        return (ofType() ? 1 : 0) + parties() + (ofDate() ? 1 : 0) + (samePlace() ? 1 : 0) + (ofSpeaker() ? 1 : 0);
    }

    private int parties() {
        List<ToldEvent.Part> open = new ArrayList<>(found.parties());
        int hits = 0;
        for (ToldEvent.Part mine : gold.parties()) {
            Optional<ToldEvent.Part> theirs = open.stream().filter(mine::agrees).findFirst();
            theirs.ifPresent(open::remove);
            hits += theirs.isPresent() ? 1 : 0;
        }
        return hits;
    }

    private boolean samePlace() {
        if (gold.place().isEmpty() || found.place().isEmpty()) {
            return false;
        }
        ToldEvent.Place mine = gold.place().orElseThrow();
        ToldEvent.Place theirs = found.place().orElseThrow();
        boolean sameCountry = mine.country().isPresent() && mine.country().equals(theirs.country());
        return Words.plain(mine.name()).equals(Words.plain(theirs.name())) || sameCountry && ofPlace();
    }

    private boolean toldAs(String key) {
        return gold.parties().stream().filter(mine -> mine.key().equals(key)).anyMatch(mine -> found.parties().stream()
                .anyMatch(mine::mayBe));
    }

    /** Whether a date is the reader's, or a day within the reader's span. */
    static boolean dateFits(String gold, String found) {
        String[] span = gold.split("/");
        boolean within = span.length == 2
                && !found.contains("/")
                && span[0].compareTo(found) <= 0
                && found.compareTo(span[1]) <= 0;
        return gold.equals(found) || within;
    }

    private static Set<String> keys(ToldEvent telling) {
        return telling.parties().stream().map(ToldEvent.Part::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
