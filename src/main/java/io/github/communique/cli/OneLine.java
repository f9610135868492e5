// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Texts of others on one line of the terminal, which they neither break nor steer. */
final class OneLine {

    private OneLine() {}

    /** A text without signs that steer a terminal or break a line. */
    static String of(String text) {
        return text.replaceAll("\\R|\\t", " ").replaceAll("\\p{Cc}", "").strip();
    }

    /** A row of cells, parted by tabs. */
    static String row(String... cells) {
        return row(List.of(cells));
    }

    /** A row of cells, parted by tabs. */
    static String row(List<String> cells) {
        return cells.stream().map(OneLine::of).collect(Collectors.joining("\t"));
    }
}
