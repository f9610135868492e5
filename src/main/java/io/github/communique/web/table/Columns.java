// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The columns of the tables of events, in order: one source for the files, their description and the page on them. */
record Columns(List<Column> all) {

    private static final String FILE = "/table/columns.json";

    static Columns load() {
        InputStream stream = Objects.requireNonNull(Columns.class.getResourceAsStream(FILE), FILE);
        try (JsonReader reader = Json.createReader(stream)) {
            return new Columns(reader.readObject().getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                    .map(Column::of)
                    .toList());
        }
    }

    List<String> names() {
        return all.stream().map(Column::name).toList();
    }
}
