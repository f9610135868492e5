// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sample and a type of event that it tells of.
 *
 * @param sample its number in the batch
 * @param type the type
 * @param trigger the piece that tells of it most
 * @param status the status of the first event of that type
 * @param parties for each role the words of those who play it in any event of that type
 */
record Pair(int sample, int type, int trigger, int status, List<Set<Integer>> parties) {

    static Pair of(int sample, int trigger, List<LabelledEvent> events) {
        Set<Integer> agents = new HashSet<>();
        Set<Integer> patients = new HashSet<>();
        events.forEach(event -> {
            agents.addAll(event.agents());
            patients.addAll(event.patients());
        });
        LabelledEvent first = events.get(0);
        return new Pair(sample, first.type(), trigger, first.status(), List.of(agents, patients));
    }
}
