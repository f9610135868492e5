// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of text, read row by row: one that is damaged costs itself, and the next begins where a line is a whole row. */
public final class Table {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final List<String> lines;
    private final String content;
    private final int[] starts;
    private final CSVFormat format;
    private final List<String> columns;

    /**
     * A row.
     *
     * @param line where it begins, counted from one
     * @param cells what stands in it; empty where it is damaged
     */
    public record Row(int line, Optional<List<String>> cells) {}

    private Table(List<String> lines, char delimiter) throws ArticleException {
        this.lines = lines;
        this.content = String.join("\n", lines);
        this.starts = new int[lines.size() + 1];
        for (int line = 0; line < lines.size(); line++) {
            starts[line + 1] = starts[line] + lines.get(line).length() + 1;
        }
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        this.columns = rowAt(0).orElse(List.of()).stream().map(String::strip).toList();
    }

    /** The table that a text is, told by the mark between cells with which it has some column, in small letters or capitals. */
    public static Table of(String content, String column) throws ArticleException {
        List<String> lines = content.lines().toList();
        Table table = new Table(lines, DELIMITERS[0]);
        for (int other = 1; other < DELIMITERS.length && !table.has(column); other++) {
            Table tried = new Table(lines, DELIMITERS[other]);
            table = tried.has(column) ? tried : table;
        }
        return table;
    }

    private boolean has(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase);
    }

    /** The names of its columns, as its first line tells them; empty where one has none, or where the line is damaged. */
    public List<String> columns() {
        return columns;
    }

    /** All rows below the names that hold anything. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int line = endOfRow(0);
        while (line < lines.size()) {
            line = readFrom(line, rows::add);
        }
        return rows;
    }

    /** Reads rows until one is damaged; gives the line from which to go on. */
    private int readFrom(int from, Consumer<Row> sink) {
        int line = from;
        try (CSVParser parser = parser(from)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = records.next().toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    sink.accept(new Row(filled(line) + 1, Optional.of(cells)));
                }
                line = from + (int) parser.getCurrentLineNumber();
            }
            return lines.size();
        } catch (UncheckedIOException | IOException damaged) {
            sink.accept(new Row(filled(line) + 1, Optional.empty()));
            return nextWhole(filled(line) + 1);
        }
    }

    private int nextWhole(int from) {
        int line = from;
        while (line < lines.size()
                && rowAt(line).filter(cells -> cells.size() == columns.size()).isEmpty()) {
            line++;
        }
        return line;
    }

    /** The first line from one on that is not blank. */
    private int filled(int from) {
        int line = from;
        while (line < lines.size() - 1 && lines.get(line).isEmpty()) {
            line++;
        }
        return line;
    }

    private Optional<List<String>> rowAt(int line) {
        try (CSVParser parser = parser(line)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty();
        } catch (UncheckedIOException | IOException damaged) {
            return Optional.empty();
        }
    }

    private int endOfRow(int line) {
        try (CSVParser parser = parser(line)) {
            parser.iterator().next();
            return line + (int) parser.getCurrentLineNumber();
        } catch (UncheckedIOException | IOException damaged) {
            return line + 1;
        }
    }

    private CSVParser parser(int line) throws IOException {
        StringReader rest = new StringReader(content);
        rest.skip(starts[line]);
        return CSVParser.builder().setReader(rest).setFormat(format).get();
    }
}
