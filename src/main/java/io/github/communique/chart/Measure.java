// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.List;

/** What the size and the colour of a part of a picture tell. */
public sealed interface Measure permits Balance, PlainCount {

    /**
     * A piece of it.
     *
     * @param tone the name under which the style sheet colours it
     * @param number how large it is
     */
    record Piece(String tone, long number) {}

    /** How much it is in all. */
    long total();

    /** In words. */
    String words();

    /** The name under which the style sheet colours the whole. */
    String tone();

    /** Its pieces in the order in which they are drawn. */
    List<Piece> pieces();

    /** What its figures are called. */
    List<String> heads();

    /** Its figures. */
    List<Long> figures();
}
