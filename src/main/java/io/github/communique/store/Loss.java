// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.function.UnaryOperator;

/** A thing that no graph describes any more, with what is left of it. */
record Loss(String iri, Tombstone stone) {

    /** The same under other names. */
    Loss named(UnaryOperator<String> names) {
        String graph = names.apply(stone.graph());
        return new Loss(names.apply(iri), new Tombstone(graph, stone.when(), stone.who(), stone.why()));
    }

    /** As one line of text, as it stands on disk. */
    String line() {
        return iri + "\t" + stone.line();
    }

    /** Reads {@link #line()}. */
    static Loss parse(String line) {
        String[] parts = line.split("\t", 2);
        return new Loss(parts[0], Tombstone.parse(parts[1]));
    }
}
