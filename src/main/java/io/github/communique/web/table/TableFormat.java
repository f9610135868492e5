// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms in which tables are written. */
public enum TableFormat {
    /** Cells between commas. */
    CSV("text/csv; charset=utf-8; header=present", "CSV"),
    /** Cells between tabs. */
    TSV("text/tab-separated-values; charset=utf-8", "TSV"),
    /** A JSON object a line. */
    JSONL("application/x-ndjson", "JSON Lines");

    private final String type;
    private final String label;

    TableFormat(String type, String label) {
        this.type = type;
        this.label = label;
    }

    String type() {
        return type;
    }

    /** Its name for readers. */
    String label() {
        return label;
    }

    /** The ending of a file's name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    TableWriter writer(OutputStream out, Columns columns) throws IOException {
        return switch (this) {
            case CSV -> SeparatedWriter.commas(out, columns);
            case TSV -> SeparatedWriter.tabs(out, columns);
            case JSONL -> new JsonLinesWriter(out, columns);
        };
    }
}
