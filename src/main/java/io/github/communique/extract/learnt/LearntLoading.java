// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

/** What came of loading a reader that has learnt. */
public sealed interface LearntLoading {

    /**
     * It is there.
     *
     * @param reader the reader
     */
    record Loaded(LearntReader reader) implements LearntLoading {}

    /** There are no weights. */
    record Absent() implements LearntLoading {}

    /**
     * It cannot run here.
     *
     * @param reason why
     */
    record Refused(String reason) implements LearntLoading {}
}
