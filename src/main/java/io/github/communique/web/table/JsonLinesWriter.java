// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.graph.JsonParts;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as one JSON object a line: several values are an array, numbers are numbers, what is not told is null. */
final class JsonLinesWriter implements TableWriter {

    private final Writer out;
    private final Columns columns;

    JsonLinesWriter(OutputStream out, Columns columns) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
    }

    @Override
    public void write(Cells row) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonParts.generator(line)) {
            json.writeStartObject();
            columns.all().forEach(column -> write(json, column, row.of(column)));
            json.writeEnd();
        }
        out.write(line.append('\n').toString());
    }

    private static void write(JsonGenerator json, Column column, List<String> values) {
        if (column.many()) {
            json.writeStartArray(column.name());
            values.forEach(json::write);
            json.writeEnd();
        } else if (values.isEmpty()) {
            json.writeNull(column.name());
        } else {
            single(json, column, values.get(0));
        }
    }

    private static void single(JsonGenerator json, Column column, String text) {
        switch (column.datatype()) {
            case "boolean" -> json.write(column.name(), text.equals("true"));
            case "integer", "decimal" -> json.write(column.name(), new BigDecimal(text));
            default -> json.write(column.name(), text);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
