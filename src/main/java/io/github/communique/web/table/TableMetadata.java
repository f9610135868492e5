// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.store.View;
import io.github.communique.web.graph.JsonParts;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;

/** Describes the tables for machines, by CSV on the Web. */
final class TableMetadata implements Handler {

    /** Where the description of a table is looked for. */
    static final String NAME = "events.csv-metadata.json";

    static final String TYPE = "application/csvm+json";

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final View store;
    private final String base;
    private final Columns columns = Columns.load();

    /** @param base of the data's IRIs */
    TableMetadata(View store, String base) {
        this.store = store;
        this.base = base;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        return Answer.ok(TYPE, description(store.version().modified()) + "\n").tagged();
    }

    private JsonObject description(Instant modified) {
        return JsonParts.object()
                .add(
                        "@context",
                        JsonParts.array()
                                .add("http://www.w3.org/ns/csvw")
                                .add(JsonParts.object().add("@language", "en")))
                .add("dc:title", "Diplomatic events in the news")
                .add(
                        "dc:description",
                        "Diplomatic events read from news articles by machine, each with the sentence that it rests on.")
                .add("dc:license", link(LICENCE))
                .add("dc:publisher", "Communiqué")
                .add("dc:modified", day(modified))
                .add("dc:source", link(base + ".well-known/void"))
                .add("rdfs:seeAlso", link(base + "events/columns"))
                .add("tables", tables())
                .build();
    }

    private JsonArrayBuilder tables() {
        return JsonParts.array()
                .add(table("events.csv", RowKind.EVENT, "One row for each event."))
                .add(table("events.csv?rows=report", RowKind.REPORT, "One row for each event and article."))
                .add(table("events.csv?rows=pair", RowKind.PAIR, "One row for each event and pair of parties."))
                .add(table("events.tsv", RowKind.EVENT, "One row for each event, between tabs.")
                        .add("dialect", tabs()));
    }

    private JsonObjectBuilder table(String address, RowKind rows, String meaning) {
        JsonObjectBuilder schema = JsonParts.object();
        JsonArrayBuilder described = JsonParts.array();
        columns.all().forEach(column -> described.add(column.description()));
        schema.add("columns", described).add("primaryKey", Json.createArrayBuilder(rows.key()));
        if (rows == RowKind.EVENT) {
            schema.add("aboutUrl", "{+event}");
        }
        return JsonParts.object()
                .add("url", address)
                .add("dc:description", meaning)
                .add("tableSchema", schema);
    }

    private static JsonObjectBuilder tabs() {
        return JsonParts.object().add("delimiter", "\t").addNull("quoteChar").add("header", true);
    }

    private static JsonObjectBuilder link(String iri) {
        return JsonParts.object().add("@id", iri);
    }

    private static JsonObjectBuilder day(Instant time) {
        return JsonParts.object()
                .add("@value", time.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .add("@type", "xsd:date");
    }
}
