// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.article.ArticleException;
import io.github.communique.article.source.Table;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads lists: tables ({@code .csv}, {@code .tsv}), results of SPARQL queries ({@code .json}, {@code .srj}), Turtle ({@code .ttl}). */
final class ListFile {

    private static final String NO_UTF8 = " is not UTF-8; save it as UTF-8 and import it again";

    private final ListColumns columns;

    ListFile(ListColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads a list.
     *
     * @throws IOException if it is none of these or cannot be read at all; the message says where and what to do
     */
    ListContent read(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String content = text(file).replaceFirst("^\uFEFF", "");
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return table(file, content);
        }
        if (name.endsWith(".json") || name.endsWith(".srj")) {
            return bindings(file, content);
        }
        if (name.endsWith(".ttl") || name.endsWith(".nt")) {
            return new TurtleList(columns).read(file, content);
        }
        throw new IOException(
                file + " is no list that is read here; give .csv, .tsv, .json (the result of a SPARQL query) or .ttl");
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; give the file of one list");
        }
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            if (content.indexOf('\0') < 0) {
                return content;
            }
        } catch (CharacterCodingException other) {
            throw new IOException(file + NO_UTF8, other);
        }
        // UTF-16 of Latin letters is not malformed, but has a zero byte for each.
        throw new IOException(file + NO_UTF8);
    }

    private ListContent table(Path file, String content) throws IOException {
        Table table = table(content);
        if (table.columns().stream()
                .noneMatch(heading -> columns.column(heading).isPresent())) {
            throw new IOException(
                    file + ", line 1: no heading of a column is known here; docs/authority.md names them");
        }
        List<ListRow> rows = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> cells = row.cells().orElse(List.of());
            if (cells.size() != table.columns().size()) {
                faults.add(new ListFault(
                        row.line(),
                        "",
                        row.cells().isEmpty()
                                ? "the row is damaged; mend its quotation marks"
                                : "the row has " + cells.size() + " cells, the heading "
                                        + table.columns().size()));
            } else {
                rows.add(columns.row(row.line(), cells(table.columns(), cells)));
            }
        }
        return new ListContent(rows, faults);
    }

    /** The table by the mark between cells with which a heading is known. */
    private Table table(String content) throws IOException {
        try {
            String first = content.lines().findFirst().orElse("");
            for (String heading : first.split("[,;\t|]")) {
                String bare = heading.replace("\"", "").strip();
                if (columns.column(bare).isPresent()) {
                    return Table.of(content, bare);
                }
            }
            return Table.of(content, "name");
        } catch (ArticleException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
    }

    private static Map<String, String> cells(List<String> headings, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            row.putIfAbsent(headings.get(at), cells.get(at));
        }
        return row;
    }

    /** Rows are counted, as lines of JSON tell nothing. */
    private ListContent bindings(Path file, String content) throws IOException {
        JsonArray bindings = array(file, content);
        List<ListRow> rows = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        for (int at = 0; at < bindings.size(); at++) {
            if (bindings.get(at) instanceof JsonObject binding) {
                rows.add(columns.row(at + 1, values(binding)));
            } else {
                faults.add(new ListFault(at + 1, "", "the binding is no object"));
            }
        }
        return new ListContent(rows, faults);
    }

    private static JsonArray array(Path file, String content) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            if (reader.readValue() instanceof JsonObject result
                    && result.get("results") instanceof JsonObject results
                    && results.get("bindings") instanceof JsonArray bindings) {
                return bindings;
            }
        } catch (JsonException broken) {
            throw new IOException(
                    file + " is no JSON: " + broken.getMessage() + "; mend it and import it again", broken);
        }
        throw new IOException(file + " is no result of a SPARQL query: \"bindings\" do not stand within \"results\";"
                + " let the service give its result as application/sparql-results+json");
    }

    private static Map<String, String> values(JsonObject binding) {
        Map<String, String> row = new LinkedHashMap<>();
        binding.forEach((name, value) -> row.put(
                name,
                value.getValueType() == JsonValue.ValueType.OBJECT
                        ? value.asJsonObject().getString("value", "")
                        : ""));
        return row;
    }
}
