// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the history into pages of equal length: revision by revision, so that a full page never changes. */
final class Pages {

    /** How many revisions stand on a page. */
    static final int LENGTH = 100;

    /**
     * One page.
     *
     * @param number counted from 1 on
     * @param from the time of its first revision
     * @param to the time of its last revision; empty while it can grow
     */
    record Bounds(long number, Instant from, Optional<Instant> to) {}

    private final History history;
    private final List<Bounds> full = new ArrayList<>();

    Pages(History history) {
        this.history = history;
    }

    /** How many pages there are. */
    long count() {
        return (history.last() + LENGTH - 1) / LENGTH;
    }

    boolean full(long page) {
        return page * LENGTH <= history.last();
    }

    /** The revisions of a page. */
    List<Revision> revisions(long page) {
        return history.after((page - 1) * LENGTH, LENGTH);
    }

    /** All pages in order; the times of full ones are looked up once. */
    synchronized List<Bounds> bounds() {
        long last = history.last();
        while ((full.size() + 1L) * LENGTH <= last) {
            full.add(bounds(full.size() + 1L));
        }
        List<Bounds> all = new ArrayList<>(full);
        if (last % LENGTH != 0) {
            all.add(new Bounds(full.size() + 1L, when((long) full.size() * LENGTH + 1), Optional.empty()));
        }
        return all;
    }

    private Bounds bounds(long page) {
        return new Bounds(page, when((page - 1) * LENGTH + 1), Optional.of(when(page * LENGTH)));
    }

    private Instant when(long number) {
        return history.after(number - 1, 1).get(0).when();
    }
}
