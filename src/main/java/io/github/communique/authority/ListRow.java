// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a list.
 *
 * @param line where it stands, counted from one
 * @param cells what stands in it, by the names that {@link ListColumns} gives to columns; empty ones are left out
 */
record ListRow(int line, Map<String, String> cells) {

    ListRow {
        cells = Map.copyOf(cells);
    }

    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }
}
