// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import io.github.communique.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The answer to a question about all data that takes long, kept, and carried on when the data change by what changed; who asks
 * meanwhile waits for it.
 */
public final class Followed<T> {

    /** After more changes than this all is asked anew. */
    private static final int MOST_CHANGES = 2000;

    private final Store store;
    private final Function<DatasetGraph, T> question;
    private final Following<T> following;
    private Optional<Known<T>> last = Optional.empty();

    /**
     * How an answer follows the data.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    public interface Following<T> {

        /** The answer by a later state of the data, given the names of all graphs that changed since. */
        T after(T answer, DatasetGraph dataset, Set<String> changed);
    }

    private record Known<T>(String version, long revision, T answer) {}

    /** Nothing is asked yet. */
    public Followed(Store store, Function<DatasetGraph, T> question, Following<T> following) {
        this.store = store;
        this.question = question;
        this.following = following;
    }

    /** The answer by the data as they are now, or as they were when this thread began to read. */
    public T answer() {
        return store.readVersion((version, dataset) -> {
            synchronized (this) {
                Known<T> known = last.filter(one -> one.version().equals(version.digest()))
                        .orElseGet(() -> next(version.digest(), dataset));
                last = Optional.of(known);
                return known.answer();
            }
        });
    }

    private Known<T> next(String version, DatasetGraph dataset) {
        return last.flatMap(known -> after(known, version, dataset))
                .orElseGet(() -> new Known<>(version, newest(version), question.apply(dataset)));
    }

    /** Empty if too much changed. What changed after the state that is read may be among the changes, and does no harm. */
    private Optional<Known<T>> after(Known<T> known, String version, DatasetGraph dataset) {
        List<Revision> since = store.history().after(known.revision(), MOST_CHANGES + 1);
        if (since.size() > MOST_CHANGES) {
            return Optional.empty();
        }
        Set<String> changed = since.stream().map(Revision::graph).collect(Collectors.toSet());
        return Optional.of(new Known<>(
                version, number(since, version, known.revision()), following.after(known.answer(), dataset, changed)));
    }

    private long newest(String version) {
        History history = store.history();
        return number(history.after(Math.max(0, history.last() - MOST_CHANGES), MOST_CHANGES), version, 0);
    }

    /** The revision after which the data were those of a version; where none is known, one that lies before. */
    private static long number(List<Revision> revisions, String version, long before) {
        return revisions.stream()
                .filter(revision -> revision.digest().equals(version))
                .mapToLong(Revision::number)
                .max()
                .orElse(before);
    }
}
