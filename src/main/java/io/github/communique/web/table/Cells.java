// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventReport;
import io.github.communique.view.EventWording;
import io.github.communique.view.PartyRef;
import io.github.communique.view.ThingRef;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row of a table: the values of its cells by the name of the column. */
record Cells(Map<String, List<String>> values) {

    static Cells of(ChosenEvent choice, RowKind.Shown shown, EventWording wording, EventTypes types) {
        Map<String, List<String>> cells = new HashMap<>();
        EventReport account = shown.account();
        event(cells, choice);
        type(cells, account, types);
        parties(cells, "source", shown.pair().sources());
        parties(cells, "target", shown.pair().targets());
        parties(cells, "participant", account.participants());
        circumstances(cells, account);
        words(cells, account, wording);
        put(cells, "reports", Integer.toString(choice.event().reports().size()));
        put(cells, "outlets", Integer.toString(choice.event().outlets()));
        put(cells, "first_reported", choice.event().firstReported());
        return new Cells(cells);
    }

    /** The values of a cell, none for an empty one. */
    List<String> of(Column column) {
        return values.getOrDefault(column.name(), List.of());
    }

    private static void event(Map<String, List<String>> cells, ChosenEvent choice) {
        EventReport account = choice.shown();
        String iri = choice.event().event().toString();
        put(cells, "event", iri);
        put(cells, "event_id", iri.substring(iri.lastIndexOf('/') + 1));
        put(cells, "title", account.title());
        put(cells, "event_date", account.time().edtf());
        put(cells, "begin", account.time().begin());
        put(cells, "end", account.time().end());
        put(cells, "day", account.time().firstDay());
        put(cells, "day_of", account.time().dayOf());
    }

    private static void type(Map<String, List<String>> cells, EventReport account, EventTypes types) {
        put(cells, "event_type", account.type());
        put(cells, "event_group", types.group(account.type()));
        put(cells, "plover_code", account.plover());
        cells.put("cameo_codes", types.cameo(account.type()));
        put(cells, "status", account.statusName());
        put(cells, "directed", Boolean.toString(account.directed()));
    }

    private static void parties(Map<String, List<String>> cells, String role, List<PartyRef> parties) {
        each(cells, role, parties, PartyRef::iri);
        each(cells, role + "_name", parties, PartyRef::name);
        each(cells, role + "_country", parties, PartyRef::country);
        each(cells, role + "_side", parties, PartyRef::side);
        each(cells, role + "_kind", parties, PartyRef::kind);
    }

    private static void circumstances(Map<String, List<String>> cells, EventReport account) {
        account.places().stream().findFirst().ifPresent(spot -> {
            put(cells, "place", spot.iri());
            put(cells, "place_name", spot.name());
            put(cells, "country", spot.code());
        });
        each(cells, "topics", account.topics(), ThingRef::name);
        each(cells, "instruments", account.instruments(), ThingRef::name);
        put(cells, "count", account.count());
        put(cells, "confidence", BigDecimal.valueOf(account.confidence()).toPlainString());
    }

    private static void words(Map<String, List<String>> cells, EventReport account, EventWording wording) {
        put(cells, "quote", wording.quote());
        wording.sayings().stream().findFirst().ifPresent(saying -> {
            put(cells, "saying", saying.text());
            put(cells, "speaker", saying.speaker().name());
        });
        put(cells, "article", account.article().iri());
        put(cells, "article_url", account.article().url());
        put(cells, "article_title", account.article().title());
        put(cells, "publisher", account.article().publisher());
        put(cells, "article_date", account.article().date());
    }

    private static <T> void each(
            Map<String, List<String>> cells, String name, List<T> things, Function<T, String> value) {
        cells.put(name, things.stream().map(value).toList());
    }

    private static void put(Map<String, List<String>> cells, String name, String value) {
        cells.put(name, value.isEmpty() ? List.of() : List.of(value));
    }
}
