// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as one JSON object a line: several values are an array, numbers are numbers, and nothing is null. */
final class JsonLinesWriter implements TableWriter {

    private final Writer out;
    private final Columns columns;

    JsonLinesWriter(OutputStream out, Columns columns) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
    }

    @Override
    public void write(Cells row) throws IOException {
        JsonObjectBuilder object = Json.createObjectBuilder();
        columns.all().forEach(column -> object.add(column.name(), value(column, row.of(column))));
        out.write(object.build().toString());
        out.write('\n');
    }

    private static JsonValue value(Column column, List<String> values) {
        if (column.many()) {
            return Json.createArrayBuilder(values).build();
        }
        return values.isEmpty() ? JsonValue.NULL : single(column.datatype(), values.get(0));
    }

    private static JsonValue single(String datatype, String text) {
        return switch (datatype) {
            case "boolean" -> text.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
            case "integer", "decimal" -> Json.createValue(new BigDecimal(text));
            default -> Json.createValue(text);
        };
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
