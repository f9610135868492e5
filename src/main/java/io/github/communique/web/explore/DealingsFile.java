// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.view.EventReport;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.web.http.Answer;
import io.github.communique.web.table.SpreadsheetTable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The dealings of two states as a table for spreadsheets.
 *
 * @param dealings in order
 */
record DealingsFile(List<Dealing> dealings) {

    private static final List<String> HEADS = List.of(
            "date",
            "type",
            "status",
            "balance",
            "acting",
            "addressed",
            "place",
            "title",
            "confidence",
            "event",
            "article");

    Answer answer(String name) {
        return new SpreadsheetTable(
                        HEADS, dealings.stream().map(DealingsFile::row).toList())
                .answer(name);
    }

    private static List<String> row(Dealing dealing) {
        EventReport report = dealing.choice().shown();
        return List.of(
                dealing.day(),
                report.type(),
                dealing.choice().event().verdict().words(),
                dealing.side().tone(),
                names(report.sources().isEmpty() ? report.participants() : report.sources()),
                names(report.targets()),
                dealing.places().stream().map(PlaceRef::words).collect(Collectors.joining("; ")),
                dealing.title(),
                Double.toString(report.confidence()),
                dealing.choice().event().event().toString(),
                report.article().url());
    }

    private static String names(Collection<PartyRef> parties) {
        return parties.stream().map(PartyRef::name).collect(Collectors.joining("; "));
    }
}
