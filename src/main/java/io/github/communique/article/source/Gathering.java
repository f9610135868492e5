// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import io.github.communique.article.RefusalReason;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document that holds many articles: lines of JSON, a list of JSON, or a table with named columns. */
final class Gathering {

    private static final String TEXT = "text";
    private static final String AUTHORS = "authors";
    private static final String LINE = "line";

    private final String source;
    private final Document document;
    private final String content;

    /** A way to part a document into articles. */
    private interface Parting {
        List<FoundDocument> leads(Gathering gathering) throws ArticleException;
    }

    private Gathering(FoundDocument lead, Document document) throws ArticleException {
        this.source = lead.source();
        this.document = document;
        this.content = Encoding.text(document);
    }

    /** A lead to each of its articles, named by its place; empty if the document is one article. */
    static Optional<Stream<FoundDocument>> leads(FoundDocument lead, Document document) throws ArticleException {
        SourceForm form = SourceForm.of(document);
        if (form == SourceForm.JSON_LINES) {
            return Optional.of(new Gathering(lead, document).some(Gathering::lines));
        }
        if (form == SourceForm.TABLE) {
            return Optional.of(new Gathering(lead, document).some(Gathering::rows));
        }
        if (form == SourceForm.JSON) {
            Gathering json = new Gathering(lead, document);
            return json.content.stripLeading().startsWith("[")
                    ? Optional.of(json.some(Gathering::list))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Stream<FoundDocument> some(Parting parting) throws ArticleException {
        List<FoundDocument> leads = parting.leads(this);
        if (leads.isEmpty()) {
            throw new ArticleException(
                    RefusalReason.NO_TEXT, source + " holds no article; give a file with some in it");
        }
        return leads.stream();
    }

    private List<FoundDocument> lines() {
        List<String> lines = content.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> json(LINE, at + 1, lines.get(at)))
                .toList();
    }

    private List<FoundDocument> list() {
        JsonList list = JsonList.of(content);
        List<String> items = list.items();
        Stream<FoundDocument> articles =
                IntStream.range(0, items.size()).mapToObj(at -> json("article", at + 1, items.get(at)));
        return Stream.concat(articles, list.fault().stream().map(fault -> lost("article", items.size() + 1, fault)))
                .toList();
    }

    private List<FoundDocument> rows() throws ArticleException {
        Table table = Table.of(content, TEXT);
        List<String> columns = table.columns().stream()
                .map(name -> name.toLowerCase(Locale.ROOT)) // "Text" and "URL" are how people write them
                .toList();
        if (!columns.contains(TEXT)) {
            String has = columns.isEmpty() ? "it has none" : "its columns are " + String.join(", ", table.columns());
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    source + " has no column named \"" + TEXT + "\"; " + has + ": name them in the first line");
        }
        List<String> named = columns.stream().filter(name -> !name.isEmpty()).toList();
        if (new HashSet<>(named).size() < named.size()) {
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    source + " has two columns of one name among " + String.join(", ", named) + "; rename one");
        }
        return table.rows().stream().map(row -> lead(columns, row)).toList();
    }

    private FoundDocument lead(List<String> columns, Table.Row row) {
        if (row.cells().isEmpty()) {
            return lost(
                    LINE,
                    row.line(),
                    "is damaged: a quotation mark is not closed, or stands alone in a cell; close it, or double it there");
        }
        List<String> cells = row.cells().get();
        if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            return lost(
                    LINE,
                    row.line(),
                    "has %d cells, the first line names %d; put cells that hold the mark between cells in quotation marks"
                            .formatted(cells.size(), columns.size()));
        }
        int text = columns.indexOf(TEXT);
        return cells.size() <= text || cells.get(text).isBlank()
                ? FoundDocument.lost(
                        name(LINE, row.line()),
                        new ArticleException(
                                RefusalReason.NO_TEXT,
                                name(LINE, row.line()) + " holds nothing in the column \"" + TEXT + "\"; fill it"))
                : json(LINE, row.line(), article(columns, cells));
    }

    /** Columns without a name are passed over, as the numbers are that some programs write before each row. */
    private static String article(List<String> columns, List<String> cells) {
        JsonObjectBuilder article = Json.createObjectBuilder();
        for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            if (columns.get(at).equals(AUTHORS)) {
                String[] authors = cells.get(at).split("\\s*;\\s*");
                article.add(AUTHORS, Json.createArrayBuilder(List.of(authors)));
            } else if (!columns.get(at).isEmpty()) {
                article.add(columns.get(at), cells.get(at));
            }
        }
        return article.build().toString();
    }

    private FoundDocument json(String place, int number, String text) {
        URI part = URI.create(document.source().toString().replaceFirst("#.*", "") + "#" + place + "=" + number);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FoundDocument(
                name(place, number),
                () -> new Document(part, bytes, Optional.of("application/json"), Optional.of("UTF-8")));
    }

    private FoundDocument lost(String place, int number, String why) {
        return FoundDocument.lost(
                name(place, number), new ArticleException(RefusalReason.MALFORMED, name(place, number) + " " + why));
    }

    private String name(String place, int number) {
        return source + " " + place + " " + number;
    }
}
