// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.store.View;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** The answer to a question about all data, kept until the data change; who asks meanwhile waits for it. */
public final class Remembered<T> {

    private final View store;
    private final Function<DatasetGraph, T> question;
    private Optional<Known<T>> last = Optional.empty();

    private record Known<T>(String version, T answer) {}

    /** Nothing is asked yet. */
    public Remembered(View store, Function<DatasetGraph, T> question) {
        this.store = store;
        this.question = question;
    }

    /** The answer by the data as they are now. */
    public T answer() {
        return store.readVersion((version, dataset) -> {
            synchronized (this) {
                Known<T> known = last.filter(one -> one.version().equals(version.digest()))
                        .orElseGet(() -> new Known<>(version.digest(), question.apply(dataset)));
                last = Optional.of(known);
                return known.answer();
            }
        });
    }
}
