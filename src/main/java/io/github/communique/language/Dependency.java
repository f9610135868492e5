// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

/**
 * A grammatical relation of Universal Dependencies (basic or enhanced, version 2 names of CoreNLP).
 *
 * @param governor the index of the head token, or {@link #ROOT}
 * @param relation its name, with the case for oblique relations: {@code nsubj}, {@code obl:with}
 * @param dependent the index of the dependent token
 */
public record Dependency(int governor, String relation, int dependent) {
    /** The governor of a sentence's root. */
    public static final int ROOT = -1;
}
