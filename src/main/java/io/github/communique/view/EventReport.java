// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.model.Status;
import io.github.communique.title.EventTitles;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * What one article says of an event. It is short, so that all of a store can be kept in memory; the sentences themselves are
 * an {@link EventWording}.
 *
 * @param event its IRI
 * @param graph of the article
 * @param type the name of its leaf class
 * @param status whether it happened, as this article has it
 * @param time when it was
 * @param confidence from 0 to 1
 * @param rule the IRI of the pattern that found it, empty if it is not told
 * @param plover its PLOVER code, empty if it has none
 * @param count how often it happened, empty if it is not told
 * @param sources those who act
 * @param targets those acted upon
 * @param participants all parties
 * @param places where
 * @param topics what about
 * @param instruments treaties and other documents
 * @param article that says so
 * @param undatedTitle what it is called where its date stands beside it: "Spain’s Ana Ruiz met Morocco’s Omar Tazi"
 */
public record EventReport(
        Node event,
        Node graph,
        String type,
        Status status,
        EventTime time,
        double confidence,
        String rule,
        String plover,
        String count,
        List<PartyRef> sources,
        List<PartyRef> targets,
        List<PartyRef> participants,
        List<PlaceRef> places,
        List<ThingRef> topics,
        List<ThingRef> instruments,
        ArticleRef article,
        String undatedTitle) {

    /** What it is called: a sentence with its date. */
    public String title() {
        return EventTitles.dated(undatedTitle, time.edtf());
    }

    /** The name of its status in the ontology: Actual, Planned or Negated. */
    public String statusName() {
        String name = status.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** How sure the program is of it, in words. */
    public String sureness() {
        return confidence >= 0.85 ? "high" : confidence >= 0.65 ? "fair" : confidence >= 0.4 ? "low" : "very low";
    }

    /** Whether one party acts upon another. */
    public boolean directed() {
        return !sources.isEmpty() || !targets.isEmpty();
    }
}
