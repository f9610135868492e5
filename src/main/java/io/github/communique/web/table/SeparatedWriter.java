// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table with a header, its cells between commas (RFC 4180) or tabs. Several values of a cell stand between
 * vertical bars. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
final class SeparatedWriter implements TableWriter {

    private static final String BAR = "|";
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;
    private final Columns columns;
    private final UnaryOperator<String> clean;

    private SeparatedWriter(CSVPrinter printer, Columns columns, UnaryOperator<String> clean) throws IOException {
        this.printer = printer;
        this.columns = columns;
        this.clean = clean;
        printer.printRecord(columns.names());
    }

    static SeparatedWriter commas(OutputStream out, Columns columns) throws IOException {
        return new SeparatedWriter(printer(out, CSVFormat.RFC4180), columns, UnaryOperator.identity());
    }

    /** Here a cell is as it stands, so that it can hold neither tabs nor line ends. */
    static SeparatedWriter tabs(OutputStream out, Columns columns) throws IOException {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter('\t')
                .setQuote(null)
                .setRecordSeparator("\n")
                .get();
        return new SeparatedWriter(printer(out, format), columns, cell -> cell.replaceAll("[\\t\\r\\n]+", " "));
    }

    private static CSVPrinter printer(OutputStream out, CSVFormat format) throws IOException {
        return new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
    }

    @Override
    public void write(Cells row) throws IOException {
        for (Column column : columns.all()) {
            printer.print(clean.apply(safe(column, cell(column, row.of(column)))));
        }
        printer.println();
    }

    private static String cell(Column column, List<String> values) {
        return column.many()
                ? String.join(
                        BAR,
                        values.stream().map(value -> value.replace(BAR, "/")).toList())
                : String.join("", values);
    }

    private static String safe(Column column, String cell) {
        boolean formula = column.datatype().equals("string") && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
