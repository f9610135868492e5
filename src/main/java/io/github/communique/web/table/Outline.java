// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What one article says of an event, as far as events are chosen and put in order by it. It is kept in memory, so it is
 * short: the {@link Details} are read when they are shown.
 *
 * @param event its IRI
 * @param graph of the article
 * @param type the name of its leaf class
 * @param begin the first day, empty if unknown
 * @param end the last day, empty if unknown
 * @param fallback the day of the report where no date is told, empty if one is
 * @param status Actual, Planned or Negated
 * @param confidence from 0 to 1
 * @param sources those who act
 * @param targets those acted upon
 * @param participants all parties
 * @param places where
 * @param topics what about
 * @param story the article
 * @param text its name, sentences and sayings in small letters
 */
record Outline(
        Node event,
        Node graph,
        String type,
        String begin,
        String end,
        String fallback,
        String status,
        double confidence,
        List<Party> sources,
        List<Party> targets,
        List<Party> participants,
        List<Spot> places,
        List<Named> topics,
        Story story,
        String text) {

    /** The first day on which it may have happened or, failing that, that of the report. */
    String firstDay() {
        return begin.isEmpty() ? fallback : begin;
    }

    /** The last day on which it may have happened or, failing that, that of the report. */
    String lastDay() {
        return end.isEmpty() ? fallback : end;
    }

    /** What its days are those of: the event, the report, or nothing where there is none. */
    String dayOf() {
        return firstDay().isEmpty() ? "" : begin.isEmpty() ? "report" : "event";
    }
}
