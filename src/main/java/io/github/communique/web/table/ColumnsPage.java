// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Page;
import io.github.communique.web.page.WideTable;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells what a table of events holds and how to ask for one.
 *
 * @param columns of the tables
 */
record ColumnsPage(Columns columns) {

    Answer answer(Ask ask) {
        Page page = Page.of("Tables of events", ask);
        Element main = page.main();
        main.appendElement("h1").text("Tables of events");
        main.appendElement("p")
                .text(
                        "All events, or those that fit, as one file for a spreadsheet, R, Python or a database. The address is the"
                                + " question: what narrows the list of events narrows the files in the same words.");
        files(main, page.root());
        rows(main);
        columns(main);
        parameters(main);
        details(main);
        return page.alternate(TableMetadata.TYPE, page.root() + TableMetadata.NAME)
                .answer();
    }

    private static void files(Element main, String root) {
        Element list = main.appendElement("ul");
        for (TableFormat format : TableFormat.values()) {
            String name = "events." + format.extension();
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", root + name)
                    .attr("download", true)
                    .text(name);
        }
        Element item = list.appendElement("li");
        item.appendElement("a").attr("href", root + TableMetadata.NAME).text(TableMetadata.NAME);
        item.appendText(": this description for machines, by CSV on the Web");
    }

    private static void rows(Element main) {
        main.appendElement("h2").text("What a row is");
        Element list = main.appendElement("dl").addClass("facts");
        entry(
                list,
                "rows=event",
                "One row for each event, however many articles tell of it; this is what you get if you do not"
                        + " ask otherwise. Where articles differ, the row shows one of them whole: the newest that says that the event"
                        + " happened, else the newest. The columns reports and outlets say how many tell of it.");
        entry(list, "rows=report", "One row for each event and article. Use it to compare what outlets say.");
        entry(
                list,
                "rows=pair",
                "One row for each event and pair of parties, as in data sets of dyads: source and target hold one"
                        + " party each. Of equals (directed is false) each two stand once; who has nobody opposite stands alone.");
    }

    private void columns(Element main) {
        main.appendElement("h2").text("Columns");
        Element table = WideTable.body(main, "Columns", List.of("Column", "Type", "What it holds"));
        columns.all().forEach(column -> {
            Element line = table.appendElement("tr").id(column.name());
            line.appendElement("th").attr("scope", "row").appendElement("code").text(column.name());
            line.appendElement("td").text(column.many() ? "list of " + column.datatype() : column.datatype());
            line.appendElement("td").text(column.meaning());
        });
    }

    private static void parameters(Element main) {
        main.appendElement("h2").text("Which events");
        Element table = WideTable.body(main, "Parameters", List.of("Parameter", "What it asks"));
        Stream.of(Field.values()).filter(field -> field != Field.OTHER).forEach(field -> {
            Element line = table.appendElement("tr");
            line.appendElement("th").attr("scope", "row").appendElement("code").text(field.parameter());
            line.appendElement("td").text(field.meaning());
        });
        main.appendElement("p").text("For instance:");
        main.appendElement("pre")
                .attr("tabindex", "0")
                .text(
                        "events.csv?party=FR&as=source&type=VerbalAct&from=2021&to=2021-06\nevents.csv?party=US&party=Iran&as=source&officials=no\nevents.jsonl?rows=pair&status=Actual&confidence=0.8");
        main.appendElement("p")
                .text(
                        "All conditions must hold of what one article says. A parameter that does not exist, or a value that cannot be,"
                                + " is refused with what is allowed.");
    }

    private static void details(Element main) {
        main.appendElement("h2").text("How the files are written");
        Element list = main.appendElement("ul");
        Stream.of(
                        "UTF-8. CSV by RFC 4180, with a header. In a spreadsheet choose UTF-8 when you open it.",
                        "Several values of one cell stand between vertical bars (|); in columns that belong together, such as source,"
                                + " source_name and source_country, the first belongs to the first. A bar within a value is written as /.",
                        "A text that begins with = + - @ or a tab has an apostrophe before it in CSV and TSV, so that no spreadsheet"
                                + " takes it for a formula: the words come from pages that anybody may write. JSON Lines has it as it was.",
                        "In TSV line ends and tabs within a text become a space. In JSON Lines several values are an array, numbers are"
                                + " numbers, and what is not told is null.",
                        "The rows are in the order asked for (sort), equal ones by the IRI of the event: the same data give the same file."
                                + " The ETag says of which state of the data it is.",
                        "A file is whole or it is not sent: nothing is cut.")
                .forEach(words -> list.appendElement("li").text(words));
    }

    private static void entry(Element list, String name, String meaning) {
        list.appendElement("dt").appendElement("code").text(name);
        list.appendElement("dd").text(meaning);
    }
}
