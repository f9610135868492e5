// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row of a table: the values of its cells by the name of the column. */
record Cells(Map<String, List<String>> values) {

    static Cells of(Choice choice, Rows.Shown shown, Details details, EventTypes types) {
        Map<String, List<String>> cells = new HashMap<>();
        Outline account = shown.account();
        event(cells, choice, details);
        type(cells, account, details, types);
        parties(cells, "source", shown.pair().sources());
        parties(cells, "target", shown.pair().targets());
        parties(cells, "participant", account.participants());
        circumstances(cells, account, details);
        words(cells, account, details);
        put(cells, "reports", Integer.toString(choice.happening().accounts().size()));
        put(cells, "outlets", Integer.toString(choice.happening().outlets()));
        put(cells, "first_reported", choice.happening().firstReported());
        return new Cells(cells);
    }

    /** The values of a cell, none for an empty one. */
    List<String> of(Column column) {
        return values.getOrDefault(column.name(), List.of());
    }

    private static void event(Map<String, List<String>> cells, Choice choice, Details details) {
        Outline account = choice.shown();
        String iri = choice.happening().event().toString();
        put(cells, "event", iri);
        put(cells, "event_id", iri.substring(iri.lastIndexOf('/') + 1));
        put(cells, "title", details.title());
        put(cells, "event_date", details.when());
        put(cells, "begin", account.begin());
        put(cells, "end", account.end());
        put(cells, "day", account.firstDay());
        put(cells, "day_of", account.dayOf());
    }

    private static void type(Map<String, List<String>> cells, Outline account, Details details, EventTypes types) {
        put(cells, "event_type", account.type());
        put(cells, "event_group", types.group(account.type()));
        put(cells, "plover_code", details.plover());
        cells.put("cameo_codes", types.cameo(account.type()));
        put(cells, "status", account.status());
        put(
                cells,
                "directed",
                Boolean.toString(
                        !account.sources().isEmpty() || !account.targets().isEmpty()));
    }

    private static void parties(Map<String, List<String>> cells, String role, List<Party> parties) {
        each(cells, role, parties, Party::iri);
        each(cells, role + "_name", parties, Party::name);
        each(cells, role + "_country", parties, Party::country);
        each(cells, role + "_side", parties, Party::side);
        each(cells, role + "_kind", parties, Party::kind);
    }

    private static void circumstances(Map<String, List<String>> cells, Outline account, Details details) {
        account.places().stream().findFirst().ifPresent(spot -> {
            put(cells, "place", spot.iri());
            put(cells, "place_name", spot.name());
            put(cells, "country", spot.code());
        });
        each(cells, "topics", account.topics(), Named::name);
        each(cells, "instruments", details.instruments(), Named::name);
        put(cells, "count", details.count());
        put(cells, "confidence", BigDecimal.valueOf(account.confidence()).toPlainString());
    }

    private static void words(Map<String, List<String>> cells, Outline account, Details details) {
        put(cells, "quote", details.quote());
        put(cells, "saying", details.saying());
        put(cells, "speaker", details.speaker());
        put(cells, "article", account.story().iri());
        put(cells, "article_url", account.story().url());
        put(cells, "article_title", account.story().title());
        put(cells, "publisher", account.story().publisher());
        put(cells, "article_date", account.story().date());
    }

    private static <T> void each(
            Map<String, List<String>> cells, String name, List<T> things, Function<T, String> value) {
        cells.put(name, things.stream().map(value).toList());
    }

    private static void put(Map<String, List<String>> cells, String name, String value) {
        cells.put(name, value.isEmpty() ? List.of() : List.of(value));
    }
}
