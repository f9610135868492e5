// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.util.List;

/**
 * What was read of a list.
 *
 * @param rows that can be read
 * @param faults of those that cannot
 */
record ListContent(List<ListRow> rows, List<ListFault> faults) {

    ListContent {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
