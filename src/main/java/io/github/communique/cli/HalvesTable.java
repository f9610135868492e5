// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.SameFigures;
import io.github.communique.evaluation.SameGold.Half;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Function;

/**
 * How well things were put together, in a row for each half of what annotators hold for one and in one for all.
 *
 * @param more the names of further columns, each behind a tab
 * @param cells what stands in them, each behind a tab
 */
record HalvesTable(String more, Function<SameFigures, String> cells) {

    void print(Function<Half, SameFigures> halves, SameFigures all, PrintStream out) {
        out.println("half\tpairs joined\tright\tshould be\tprecision\trecall" + more);
        for (Half half : Half.values()) {
            out.println(row(half.name().toLowerCase(Locale.ROOT), halves.apply(half)));
        }
        out.println(row("all", all));
    }

    private String row(String name, SameFigures figures) {
        return String.format(
                        Locale.ROOT,
                        "%s\t%d\t%d\t%d\t%.3f\t%.3f",
                        name,
                        figures.found(),
                        figures.right(),
                        figures.gold(),
                        figures.precision(),
                        figures.recall())
                + cells.apply(figures);
    }
}
