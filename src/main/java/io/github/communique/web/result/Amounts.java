// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import io.github.communique.chart.PlainCount;
import java.util.List;
import java.util.Optional;

/**
 * How much each row of an answer counts: what its last column of whole numbers says; one, if it has none.
 *
 * @param counting the column of the numbers
 * @param more whether there are more rows than those that are counted
 */
record Amounts(Optional<ResultColumn> counting, boolean more) {

    static Amounts of(ResultTable table) {
        List<ResultColumn> counting =
                table.byColumn().stream().filter(ResultColumn::counts).toList();
        return new Amounts(counting.stream().reduce((first, second) -> second), table.more());
    }

    long of(int row) {
        return counting.map(column -> column.number(row)).orElse(1L);
    }

    /** An amount with the name of what is counted. */
    PlainCount count(long amount) {
        return counting.map(column -> new PlainCount(amount, column.name(), column.name()))
                .orElseGet(() -> new PlainCount(amount, "row", "rows"));
    }

    /** What is counted, in a sentence. */
    String words() {
        String what = counting.map(column -> "The numbers of “" + column.name() + "”, added up.")
                .orElse("The rows of the answer, counted.");
        return more ? what + " Only the first rows are looked at: there are more." : what;
    }
}
