// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

/** A thing that no graph describes any more, with what is left of it. */
record Loss(String iri, Tombstone stone) {

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
