// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.util.Set;

/**
 * An event that a sentence tells of; words are counted as in the encoder's input.
 *
 * @param type the number of its type
 * @param status 0 actual, 1 planned, 2 negated
 * @param agents the words that name who acts
 * @param patients the words that name who is acted on
 */
public record LabelledEvent(int type, int status, Set<Integer> agents, Set<Integer> patients) {

    /** Copies both sets. */
    public LabelledEvent {
        agents = Set.copyOf(agents);
        patients = Set.copyOf(patients);
    }
}
