// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a release: how to cite it, in several forms, and its read-me. */
record Citation(ReleaseFacts facts) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** In the Citation File Format; its texts are quoted as JSON quotes them, which YAML reads. */
    String cff() {
        return filled("CITATION.cff", text -> Json.createValue(text).toString());
    }

    String bibtex() {
        return filled(
                "citation.bib", text -> text.startsWith("http") ? text : text.replaceAll("([&%$#_{}])", "\\\\$1"));
    }

    /** A ready sentence, without the end of its line. */
    String sentence() {
        return filled("citation.txt", UnaryOperator.identity()).strip();
    }

    String readMe() {
        return filled("README.md", UnaryOperator.identity());
    }

    String csl() {
        LocalDate day = day();
        return Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("id", key())
                                .add("type", "dataset")
                                .add("title", facts.imprint().title())
                                .add("author", names(facts.imprint().creator()))
                                .add("publisher", facts.imprint().publisher())
                                .add("version", facts.version())
                                .add("URL", facts.address())
                                .add(
                                        "issued",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "date-parts",
                                                        Json.createArrayBuilder()
                                                                .add(Json.createArrayBuilder()
                                                                        .add(day.getYear())
                                                                        .add(day.getMonthValue())
                                                                        .add(day.getDayOfMonth())))))
                        .build()
                + "\n";
    }

    private static jakarta.json.JsonArrayBuilder names(String creator) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add("literal", creator));
    }

    private String filled(String template, UnaryOperator<String> quoted) {
        Map<String, String> values = values();
        if (template.equals("README.md")) {
            values.put("sentence", sentence());
        }
        return PLACE.matcher(text(template)).replaceAll(place -> {
            String value = Objects.requireNonNull(values.get(place.group(1)), place.group());
            return Matcher.quoteReplacement(place.group(1).matches("day|month|year|key") ? value : quoted.apply(value));
        });
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>(Map.of(
                "title", facts.imprint().title(),
                "creator", facts.imprint().creator(),
                "publisher", facts.imprint().publisher(),
                "licence", facts.imprint().licence(),
                "version", facts.version(),
                "url", facts.address(),
                "canonical", facts.canonical(),
                "algorithm", facts.algorithm(),
                "program", facts.program(),
                "ontology", facts.ontology()));
        values.put("key", key());
        values.put("day", day().toString());
        values.put("year", "" + day().getYear());
        values.put("month", MONTHS.get(day().getMonthValue() - 1));
        values.put("date", facts.date().toString());
        values.put("modified", facts.modified().toString());
        values.put("quads", count(facts.counts().quads()));
        values.put("events", count(facts.counts().events()));
        values.put("articles", count(facts.counts().articles()));
        return values;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String key() {
        return "communique-" + facts.version();
    }

    private LocalDate day() {
        return facts.date().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String text(String template) {
        try (InputStream stream = Citation.class.getResourceAsStream("/release/" + template)) {
            return new String(Objects.requireNonNull(stream, template).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
