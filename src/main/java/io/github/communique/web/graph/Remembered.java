// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.store.View;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** The answer to a question about all data, kept until the data change. */
public final class Remembered<T> {

    private final View store;
    private final Function<DatasetGraph, T> question;
    private final AtomicReference<Optional<Known<T>>> last = new AtomicReference<>(Optional.empty());

    private record Known<T>(String version, T answer) {}

    /** Nothing is asked yet. */
    public Remembered(View store, Function<DatasetGraph, T> question) {
        this.store = store;
        this.question = question;
    }

    /** The answer by the data as they are now. */
    public T answer() {
        return store.readVersion((version, dataset) -> {
            Known<T> known = last.get()
                    .filter(one -> one.version().equals(version.digest()))
                    .orElseGet(() -> new Known<>(version.digest(), question.apply(dataset)));
            last.set(Optional.of(known));
            return known.answer();
        });
    }
}
