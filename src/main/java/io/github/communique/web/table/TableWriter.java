// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes a table, row by row. */
interface TableWriter extends Closeable {

    /** Writes one row. */
    void write(Cells row) throws IOException;
}
