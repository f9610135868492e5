// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Ontology;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import io.github.communique.view.EventWording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The table of all events, a row each, as the site gives it. */
public final class EventTable {

    private EventTable() {}

    /** Writes the events of a store, the newest first; the stream stays open. */
    public static void write(Store store, Ontology ontology, TableFormat format, OutputStream out) throws IOException {
        try (Search search = Search.inMemory(store)) {
            write(new Events(store, ontology, search), format, out);
        }
    }

    private static void write(Events events, TableFormat format, OutputStream out) throws IOException {
        List<ChosenEvent> choices = events.find(EventFilter.ALL, EventOrder.NEWEST);
        List<Cells> rows = events.store().read(dataset -> choices.stream()
                .flatMap(choice -> RowKind.EVENT
                        .of(choice)
                        .map(shown ->
                                Cells.of(choice, shown, EventWording.of(dataset, shown.account()), events.types())))
                .toList());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (TableWriter writer = format.writer(table, Columns.load())) {
            for (Cells row : rows) {
                writer.write(row);
            }
        }
        table.writeTo(out);
    }
}
