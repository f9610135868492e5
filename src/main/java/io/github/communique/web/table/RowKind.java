// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a row of a table stands for. */
enum RowKind {
    /** One row for each event, as the article has it that tells what became of it. */
    EVENT(List.of("event_id")),
    /** One row for each event and article that tells of it. */
    REPORT(List.of("event_id", "article")),
    /** One row for each event and pair of parties. */
    PAIR(List.of("event_id", "source", "target"));

    private final List<String> key;

    RowKind(List<String> key) {
        this.key = key;
    }

    /** The columns that tell one row from another. */
    List<String> key() {
        return key;
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RowKind::word).toList();
    }

    /** The rows of an event, by the articles and parties that they show. */
    Stream<Shown> of(ChosenEvent choice) {
        return switch (this) {
            case EVENT -> Stream.of(new Shown(choice.shown(), Dyad.whole(choice.shown())));
            case REPORT -> choice.fitting().stream().map(account -> new Shown(account, Dyad.whole(account)));
            case PAIR -> Dyad.each(choice.shown()).stream().map(pair -> new Shown(choice.shown(), pair));
        };
    }

    /** What a row shows. */
    record Shown(EventReport account, Dyad pair) {}
}
