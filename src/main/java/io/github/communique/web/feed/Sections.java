// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Cuts the history into the documents of the feed: archives of equal length, and one with what is newest. */
final class Sections {

    /** How many revisions an archive covers. */
    static final int LENGTH = 25;

    private static final int ENOUGH = 50;
    private static final int FARTHEST = 8;

    /**
     * One document of the feed.
     *
     * @param steps the newest of each event, newest first
     * @param older number of the archive before it; 0 if there is none
     */
    record Section(List<EventStep> steps, long older) {}

    private final History history;
    private final String articles;

    Sections(History history, String base) {
        this.history = history;
        articles = base + "doc/article/";
    }

    /** How many archives are full. */
    long archives() {
        return history.last() / LENGTH;
    }

    Section section(FeedAsk asked) {
        return asked.archive() == 0 ? newest(asked) : archive(asked);
    }

    private Section archive(FeedAsk asked) {
        Map<Node, EventStep> found = new LinkedHashMap<>();
        add(found, asked, asked.archive());
        return new Section(List.copyOf(found.values()), asked.archive() - 1);
    }

    /** What is not archived yet, and as much of the archives as makes a document worth reading. */
    private Section newest(FeedAsk asked) {
        Map<Node, EventStep> found = new LinkedHashMap<>();
        long archive = archives() + 1;
        add(found, asked, archive);
        for (int step = 0; step < FARTHEST && found.size() < ENOUGH && archive > 1; step++) {
            archive--;
            add(found, asked, archive);
        }
        return new Section(List.copyOf(found.values()), archive - 1);
    }

    private void add(Map<Node, EventStep> found, FeedAsk asked, long archive) {
        List<Revision> revisions = new ArrayList<>(history.after((archive - 1) * LENGTH, LENGTH));
        Collections.reverse(revisions);
        revisions.stream()
                .filter(revision -> revision.graph().startsWith(articles))
                .flatMap(revision -> EventStep.of(history, revision).stream())
                .filter(asked::takes)
                .forEach(step -> found.putIfAbsent(step.event(), step));
    }
}
