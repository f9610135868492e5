// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Instrument;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.model.TimeSpan;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code cases} holds an article, the events that it tells, and a note why it is there. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> anArticleTellsItsEvents() throws IOException {
        return folders()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName() + ": "
                                + read(folder.resolve("note.md")).strip(),
                        () -> assertThat(told(folder)).isEqualTo(read(folder.resolve("expected.txt")))));
    }

    @TestFactory
    Stream<DynamicTest> evidenceStandsWhereItSaysItStands() throws IOException {
        return folders()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Article article = article(folder.resolve("article.json"));
                    int[] text = article.text().codePoints().toArray();
                    assertThat(Extraction.extractor().extract(article))
                            .flatExtracting(Event::evidence)
                            .allSatisfy(evidence -> assertThat(
                                            new String(text, evidence.start(), evidence.end() - evidence.start()))
                                    .isEqualTo(evidence.exact()));
                }));
    }

    private static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    /** The events of a case, one a line. */
    static String told(Path folder) {
        return Extraction.extractor().extract(article(folder.resolve("article.json"))).stream()
                .map(CasesTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Event event) {
        String parties = event.participations().stream().map(CasesTest::party).collect(Collectors.joining(", "));
        return event.type().name()
                + " " + event.status().name().toLowerCase(java.util.Locale.ROOT)
                + event.when().map(TimeSpan::edtf).map(when -> " " + when).orElse("")
                + event.place().map(Place::name).map(place -> " in " + place).orElse("")
                + ": " + parties
                + event.instrument()
                        .map(Instrument::name)
                        .map(name -> "; by " + name)
                        .orElse("")
                + (event.count().isPresent() ? "; times " + event.count().getAsInt() : "")
                + (event.topics().isEmpty() ? "" : "; on " + String.join(", ", event.topics()))
                + event.quotation().map(CasesTest::quoted).orElse("")
                + "; sentences " + event.evidence().size() + "\n";
    }

    private static String quoted(Quotation quotation) {
        return "; “" + quotation.text() + "”"
                + quotation.speaker().map(speaker -> " by " + speaker.name()).orElse("");
    }

    private static String party(Participation participation) {
        Party party = participation.party();
        return participation.role().name().toLowerCase(java.util.Locale.ROOT)
                + " " + party.name()
                + party.office().map(office -> ", " + office + ",").orElse("")
                + party.actsFor().map(side -> " for " + side.name()).orElse("");
    }

    private static Article article(Path file) {
        JsonObject json;
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            json = reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Article(
                URI.create("urn:communique:article:" + json.getString("id")),
                json.getString("title"),
                Optional.ofNullable(json.getString("publisher", null)),
                List.of(),
                Optional.ofNullable(json.getString("published", null)).map(LocalDate::parse),
                Optional.empty(),
                json.getJsonArray("paragraphs").getValuesAs(JsonString::getString));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
