// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.happening.Ruling;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what was decided before and stands in the way of a decision.
 *
 * @param command by which one of them is decided otherwise, without the word for how
 * @param join that word, where two are to be one
 * @param split and where they are to be two
 */
record ObstacleText(String command, String join, String split) {

    String of(List<Ruling> obstacles) {
        Ruling first = obstacles.get(0);
        return "that cannot hold beside what was decided before; nothing is changed: "
                + obstacles.stream().map(ObstacleText::told).collect(Collectors.joining("; "))
                + "; to decide otherwise on one of them: communique %s %s %s %s --why REASON"
                        .formatted(command, isJoin(first) ? split : join, first.one(), first.other());
    }

    private static String told(Ruling ruling) {
        return "<%s> and <%s> are %s, decided by %s (%s)"
                .formatted(ruling.one(), ruling.other(), isJoin(ruling) ? "one" : "two", ruling.who(), ruling.why());
    }

    private static boolean isJoin(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.JOIN;
    }
}
