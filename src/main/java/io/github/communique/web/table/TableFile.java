// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.store.Version;
import io.github.communique.view.EventWording;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.QueryParameters;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** The events that fit, as a file: all of them, whatever their number. */
final class TableFile implements Handler {

    private static final List<String> OTHERS = List.of(TableAsk.SORT, TableAsk.ROWS);
    private static final int BLOCK = 1 << 16;

    private final Events events;
    private final TableFormat format;
    private final Columns columns = Columns.load();

    TableFile(Events events, TableFormat format) {
        this.events = events;
        this.format = format;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        TableAsk table = TableAsk.of(ask.parameters(), events.types(), OTHERS);
        return events.store().readVersion((version, dataset) -> {
            String tag = tag(version, ask.parameters());
            Answer answer = Answer.ok(format.type(), known(ask, tag) ? Content.of("") : content(table, dataset))
                    .state(tag, version.modified())
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"" + table.fileName() + "." + format.extension() + "\"")
                    .header(
                            "Link",
                            "<" + TableMetadata.NAME + ">; rel=\"describedby\"; type=\"" + TableMetadata.TYPE + "\"")
                    .header("Link", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
            Understanding understanding = events.understanding(table.filter());
            return located(understanding.headed(answer), table, understanding);
        });
    }

    /** Says what the file is really of, where words were taken for others. */
    private Answer located(Answer answer, TableAsk table, Understanding understanding) {
        return understanding
                .taken()
                .map(words -> new TableAsk(table.filter().with(Field.Q, words), table.order(), table.rows()))
                .map(taken -> answer.header("Content-Location", "events." + format.extension() + taken.query()))
                .orElse(answer);
    }

    private Content content(TableAsk table, DatasetGraph dataset) {
        List<ChosenEvent> choices = events.find(table.filter(), table.order());
        return TemporaryFile.written(out -> write(out, table.rows(), choices, dataset));
    }

    private void write(OutputStream out, RowKind rows, List<ChosenEvent> choices, DatasetGraph dataset)
            throws IOException {
        try (TableWriter writer = format.writer(new BufferedOutputStream(out, BLOCK), columns)) {
            for (ChosenEvent choice : choices) {
                for (RowKind.Shown shown : rows.of(choice).toList()) {
                    EventWording details = EventWording.of(dataset, shown.account());
                    writer.write(Cells.of(choice, shown, details, events.types()));
                }
            }
        }
    }

    private String tag(Version version, QueryParameters parameters) {
        int asked = 31 * parameters.hashCode() + columns.toString().hashCode();
        return "\"" + version.digest().substring(0, 16) + "-" + Integer.toHexString(asked) + "-" + format.extension()
                + "\"";
    }

    /** Then nothing needs to be made, as nothing is sent. */
    private static boolean known(Ask ask, String tag) {
        return ask.header("If-None-Match")
                .filter(tags -> tags.contains(tag) || tags.contains(tag.replaceAll("\"$", "--gzip\"")))
                .isPresent();
    }
}
