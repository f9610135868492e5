// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.view.EventReport;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.web.http.Answer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The dealings of two states as a table for spreadsheets.
 *
 * @param dealings in order
 */
record DealingsFile(List<Dealing> dealings) {

    Answer answer(String name) {
        return Answer.ok("text/csv; charset=utf-8; header=present", text())
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .tagged();
    }

    private String text() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
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
            for (Dealing dealing : dealings) {
                row(printer, dealing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text could not be written", e);
        }
        return text.toString();
    }

    private static void row(CSVPrinter printer, Dealing dealing) throws IOException {
        EventReport report = dealing.choice().shown();
        printer.printRecord(
                dealing.day(),
                report.type(),
                dealing.choice().event().verdict().words(),
                dealing.side().name().toLowerCase(Locale.ROOT),
                names(report.sources().isEmpty() ? report.participants() : report.sources()),
                names(report.targets()),
                dealing.places().stream().map(PlaceRef::words).collect(Collectors.joining("; ")),
                dealing.title(),
                report.confidence(),
                dealing.choice().event().event().toString(),
                report.article().url());
    }

    private static String names(Collection<PartyRef> parties) {
        return parties.stream().map(PartyRef::name).collect(Collectors.joining("; "));
    }
}
