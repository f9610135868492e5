// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A revision as the journal keeps it.
 *
 * @param content the SHA-256 of the graph's canonical lines after it
 * @param before the SHA-256 of the graph's canonical lines before it
 */
record JournalEntry(Revision revision, String content, String before) {

    /** The address of no content at all. */
    static final String NOTHING = DigestUtils.sha256Hex("");

    long number() {
        return revision.number();
    }

    /** As one line of text, as it stands on disk, its parts parted by tabs. */
    String line() {
        return String.join(
                "\t",
                Long.toString(number()),
                revision.when().toString(),
                revision.kind().name(),
                revision.digest(),
                content,
                before,
                revision.graph(),
                revision.why().orElse(""));
    }

    /**
     * Reads {@link #line()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static JournalEntry parse(String line) {
        try {
            String[] part = line.split("\t", 8);
            Revision revision = new Revision(
                    Long.parseLong(part[0]),
                    part[6],
                    Revision.Kind.valueOf(part[2]),
                    Instant.parse(part[1]),
                    part[3],
                    Optional.of(part[7]).filter(why -> !why.isEmpty()));
            return new JournalEntry(revision, part[4], part[5]);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no line of a journal: " + line, e);
        }
    }
}
