// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What an index is of.
 *
 * @param digest of the data
 * @param revision of the store's history that it follows, at least
 */
record Mark(String digest, long revision) {

    /** Another layout of the index, or another way to compare words, makes it anew. */
    private static final String LAYOUT = "2";

    Map<String, String> written() {
        return Map.of("digest", digest, "revision", Long.toString(revision), "layout", LAYOUT);
    }

    static Optional<Mark> read(Iterable<Map.Entry<String, String>> written) {
        if (written == null) {
            return Optional.empty();
        }
        Map<String, String> fields = StreamSupport.stream(written.spliterator(), false)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return LAYOUT.equals(fields.get("layout"))
                ? Optional.of(new Mark(fields.get("digest"), Long.parseLong(fields.get("revision"))))
                : Optional.empty();
    }
}
