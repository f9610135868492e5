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
     * @param happenings the newest of each event, newest first
     * @param older number of the archive before it; 0 if there is none
     */
    record Section(List<Happening> happenings, long older) {}

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

    Section section(Choice choice) {
        return choice.archive() == 0 ? newest(choice) : archive(choice);
    }

    private Section archive(Choice choice) {
        Map<Node, Happening> found = new LinkedHashMap<>();
        add(found, choice, choice.archive());
        return new Section(List.copyOf(found.values()), choice.archive() - 1);
    }

    /** What is not archived yet, and as much of the archives as makes a document worth reading. */
    private Section newest(Choice choice) {
        Map<Node, Happening> found = new LinkedHashMap<>();
        long archive = archives() + 1;
        add(found, choice, archive);
        for (int step = 0; step < FARTHEST && found.size() < ENOUGH && archive > 1; step++) {
            archive--;
            add(found, choice, archive);
        }
        return new Section(List.copyOf(found.values()), archive - 1);
    }

    private void add(Map<Node, Happening> found, Choice choice, long archive) {
        List<Revision> revisions = new ArrayList<>(history.after((archive - 1) * LENGTH, LENGTH));
        Collections.reverse(revisions);
        revisions.stream()
                .filter(revision -> revision.graph().startsWith(articles))
                .flatMap(revision -> Happening.of(history, revision).stream())
                .filter(choice::takes)
                .forEach(happening -> found.putIfAbsent(happening.event(), happening));
    }
}
