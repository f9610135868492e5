// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which things are found to be another: by the IRI of each, that of the one that stands for it. */
final class HeadGroups {

    private HeadGroups() {}

    /** All that are one, each with the one first that stands for it. */
    static List<List<String>> of(Map<String, String> heads) {
        Map<String, List<String>> groups = new TreeMap<>();
        heads.forEach((thing, head) -> groups.computeIfAbsent(head, first -> new ArrayList<>(List.of(first)))
                .add(thing));
        return List.copyOf(groups.values());
    }
}
