// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A document that holds many articles: lines of JSON, a list of JSON, or a table with named columns. */
final class Gathering {

    private static final String TEXT = "text";
    private static final String AUTHORS = "authors";

    private final String source;
    private final Document document;
    private final String content;

    private Gathering(Lead lead, Document document) throws ArticleException {
        this.source = lead.source();
        this.document = document;
        this.content = Encoding.decode(document);
    }

    /** A lead to each of its articles, named by its place; empty if the document is one article. */
    static Optional<Stream<Lead>> leads(Lead lead, Document document) throws IOException {
        Form form = Form.of(document);
        if (form == Form.JSON_LINES) {
            return Optional.of(new Gathering(lead, document).lines());
        }
        if (form == Form.TABLE) {
            return Optional.of(new Gathering(lead, document).rows());
        }
        if (form == Form.JSON) {
            Gathering json = new Gathering(lead, document);
            return json.content.stripLeading().startsWith("[") ? Optional.of(json.list()) : Optional.empty();
        }
        return Optional.empty();
    }

    private Stream<Lead> lines() {
        List<String> lines = content.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> json("line", at + 1, lines.get(at)));
    }

    private Stream<Lead> list() throws ArticleException {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            JsonArray array = reader.readArray();
            return IntStream.range(0, array.size())
                    .mapToObj(at -> json("article", at + 1, array.get(at).toString()));
        } catch (JsonException broken) {
            throw new ArticleException(
                    source + " is no list of JSON articles; mend it (" + broken.getMessage() + ")", broken);
        } catch (StackOverflowError deep) {
            throw new ArticleException(
                    source + " is no list of JSON articles: it is nested too deeply; give articles as objects", deep);
        }
    }

    private Stream<Lead> rows() throws IOException {
        char comma = document.source().toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(comma)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<Lead> leads = new ArrayList<>();
        try (CSVParser table = CSVParser.parse(content, format)) {
            if (!table.getHeaderNames().contains(TEXT)) {
                throw new ArticleException(source + " has no column named \"" + TEXT + "\"; its columns are "
                        + String.join(", ", table.getHeaderNames()) + ": name them in the first line");
            }
            for (CSVRecord row : table) {
                leads.add(json("row", (int) row.getRecordNumber(), article(row)));
            }
        } catch (UncheckedIOException | IllegalArgumentException broken) {
            String where = leads.isEmpty() ? "its first line" : "row " + (leads.size() + 1);
            throw new ArticleException(
                    source + " is no table that can be read: " + where + " is damaged (" + broken.getMessage() + ")",
                    broken);
        }
        return leads.stream();
    }

    private static String article(CSVRecord row) {
        JsonObjectBuilder article = Json.createObjectBuilder();
        row.toMap().forEach((name, value) -> {
            if (name.equals(AUTHORS)) {
                article.add(AUTHORS, Json.createArrayBuilder(List.of(value.split("\\s*;\\s*"))));
            } else {
                article.add(name, value);
            }
        });
        return article.build().toString();
    }

    private Lead json(String place, int number, String text) {
        URI part = URI.create(document.source().toString().replaceFirst("#.*", "") + "#" + place + "=" + number);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Lead(
                source + " " + place + " " + number,
                () -> new Document(part, bytes, Optional.of("application/json"), Optional.of("UTF-8")));
    }
}
