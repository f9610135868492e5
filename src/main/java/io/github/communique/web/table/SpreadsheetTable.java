// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small table to be taken along as CSV.
 *
 * @param heads of the columns, each unlike the others
 * @param rows with a cell for each column
 */
public record SpreadsheetTable(List<String> heads, List<List<String>> rows) {

    public SpreadsheetTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The table as a file of that name. */
    public Answer answer(String name) {
        return Answer.ok(TableFormat.CSV.type(), Content.of(written()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .tagged();
    }

    private byte[] written() {
        Columns columns = new Columns(heads.stream().map(Column::ofText).toList());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (TableWriter writer = TableFormat.CSV.writer(text, columns)) {
            for (List<String> row : rows) {
                writer.write(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text could not be written", e);
        }
        return text.toByteArray();
    }

    private Cells cells(List<String> row) {
        Map<String, List<String>> cells = new HashMap<>();
        for (int at = 0; at < heads.size(); at++) {
            cells.put(heads.get(at), List.of(row.get(at)));
        }
        return new Cells(cells);
    }
}
