// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<CSVRecord> csv(String query) {
        return records(server.get("/events.csv" + query).body(), CSVFormat.RFC4180);
    }

    private static List<CSVRecord> records(String text, CSVFormat format) {
        CSVFormat headed =
                format.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = headed.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> events(List<CSVRecord> rows) {
        return rows.stream().map(row -> row.get("event")).toList();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static CSVRecord row(String query, String id) {
        return csv(query).stream()
                .filter(row -> row.get("event_id").startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?type=Visit",
                "?type=Encounter",
                "?party=northern",
                "?party=DUNMERE&type=Visit",
                "?party=QA&as=source",
                "?party=Belmora&as=target",
                "?party=https%3A%2F%2Fdata.example.org%2Fid%2Factor%2Fqa-ilse-marr",
                "?from=2024-04-12&to=2024-04-12",
                "?to=2024-03",
                "?status=Planned",
                "?status=Negated",
                "?place=harrowgate",
                "?country=QB",
                "?topic=ferry",
                "?instrument=accord",
                "?publisher=courier",
                "?confidence=0.85",
                "?q=strait",
                "?q=The+sea+joins+us",
                "?party=nobody"
            })
    void whatTheSparqlOfThePageFindsStandsInTheTable(String query) {
        List<String> rows = events(csv(query));
        var form = Jsoup.parse(
                        server.get("/events" + query, "Accept", "text/html").body())
                .selectFirst(".take input[name=query]");
        if (rows.isEmpty()) {
            assertThat(form).isNull();
            return;
        }
        String answer = server.get("/sparql?query=" + encoded(form.attr("value")), "Accept", "text/csv")
                .body();

        assertThat(events(records(answer, CSVFormat.DEFAULT))).containsExactlyElementsOf(rows);
    }

    @Test
    void everyConditionNarrows() {
        int all = csv("").size();

        for (String query :
                List.of("?status=Planned", "?place=harrowgate", "?country=QB", "?topic=ferry", "?q=strait")) {
            assertThat(csv(query)).as(query).isNotEmpty().hasSizeLessThan(all);
        }
    }

    @Test
    void aRowTellsWhoWhenWhereAndTheSentence() {
        CSVRecord row = row("", "2024-04-10-criticism");

        assertThat(row.toMap())
                .containsAllEntriesOf(Map.of(
                        "event_type", "Criticism",
                        "event_group", "VerbalAct",
                        "status", "Actual",
                        "begin", "2024-04-10",
                        "source_name", "Anna Brisk",
                        "source_side", "Corvast",
                        "source_country", "QC",
                        "source_kind", "Person",
                        "target_name", "Belmora",
                        "quote", "President Anna Brisk criticised Belmora on Wednesday for closing the strait."));
        assertThat(row.get("article_url")).startsWith("https://news.example/");
        assertThat(row.get("cameo_codes")).isNotEmpty();
    }

    @Test
    void partsOfCellsThatBelongTogetherHaveTheSameOrder() {
        CSVRecord row = row("", "2024-03-04-meeting");

        assertThat(row.get("participant_name")).isEqualTo("Ilse Marr|Tomas Velde");
        assertThat(row.get("participant_country")).isEqualTo("QA|QB");
        assertThat(row.get("source")).isEmpty();
        assertThat(row.get("directed")).isEqualTo("false");
    }

    @Test
    void anEventToldTwiceIsOneRowOrTwoReports() {
        CSVRecord event = csv("").stream()
                .filter(row -> row.get("reports").equals("2"))
                .findFirst()
                .orElseThrow();
        List<CSVRecord> reports = csv("?rows=report").stream()
                .filter(row -> row.get("event").equals(event.get("event")))
                .toList();

        assertThat(reports).hasSize(2);
        assertThat(reports.stream().map(row -> row.get("article")).distinct()).hasSize(2);
        assertThat(event.get("first_reported")).isLessThanOrEqualTo(event.get("article_date"));
    }

    @Test
    void ofEqualsEachPairStandsOnce() {
        CSVRecord pair = row("?rows=pair", "2024-03-04-meeting");

        assertThat(pair.get("source_name")).isEqualTo("Ilse Marr");
        assertThat(pair.get("target_name")).isEqualTo("Tomas Velde");
        assertThat(csv("?rows=pair&type=Meeting").stream()
                        .map(row -> row.get("event_id") + row.get("source") + row.get("target")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFormHoldsTheSame() {
        CSVFormat tabs =
                CSVFormat.DEFAULT.builder().setDelimiter('\t').setQuote(null).get();
        List<String> lines = server.get("/events.jsonl").body().lines().toList();

        assertThat(events(records(server.get("/events.tsv").body(), tabs))).isEqualTo(events(csv("")));
        assertThat(lines.stream().map(line -> object(line).getString("event")))
                .containsExactlyElementsOf(events(csv("")));
        assertThat(object(lines.get(0)).keySet())
                .containsExactlyElementsOf(csv("").get(0).getParser().getHeaderNames());
        assertThat(object(lines.get(0)).getJsonNumber("confidence").doubleValue())
                .isBetween(0.0, 1.0);
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    @Test
    @Shows({"csvw-found", "csv-rfc4180"})
    void aFileSaysWhatItIs() {
        var answer = server.get("/events.csv?type=Visit", "Origin", "https://elsewhere.example");

        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(header(answer, "Content-Disposition")).contains("events-some.csv");
        assertThat(header(answer, "Link")).contains("<events.csv-metadata.json>; rel=\"describedby\"");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.body()).contains("\r\n");
    }

    @Test
    void aFileThatIsKnownIsNotSentAgain() {
        String tag = header(server.get("/events.csv?type=Visit"), "ETag");

        assertThat(server.get("/events.csv?type=Visit", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/events.csv?type=Call", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(server.send("HEAD", "/events.csv?type=Visit", "").headers().firstValueAsLong("Content-Length"))
                .hasValue(server.get("/events.csv?type=Visit").body().getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, confidence",
        "type=Party, Meeting",
        "status=maybe, Negated",
        "from=tomorrow, 2024-03-20",
        "from=2024-13, 2024-03-20",
        "confidence=2, 0.8",
        "as=spectator, either",
        "sort=random, newest",
        "rows=word, pair"
    })
    void whatCannotBeAskedIsRefusedWithWhatCan(String query, String hint) {
        var answer = server.get("/events.csv?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?party=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "?q=%22)%20%7D%20%7D%20INSERT%20DATA%20%7B%7D",
                "?party=https%3A%2F%2Fx.example%2F%3E%20%7D%20SERVICE%20%3Chttp%3A%2F%2Flocalhost%3E%20%7B"
            })
    void hostileWordsAreOnlyWords(String query) {
        var page = server.get("/events" + query, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("script")).isEmpty();
        assertThat(csv(query)).isEmpty();
    }

    @Test
    void namesAreFoundWithoutTheirAccentsAndMarks() {
        assertThat(events(csv("?place=HARROWG%C3%80TE"))).isNotEmpty().isEqualTo(events(csv("?place=harrowgate")));
    }

    @Test
    @Shows("csvw-metadata")
    void theDescriptionIsOfTheColumnsThatAreThere() {
        var answer = server.get("/events.csv-metadata.json");
        JsonObject metadata = object(answer.body());

        assertThat(header(answer, "Content-Type")).isEqualTo("application/csvm+json");
        for (JsonObject table : metadata.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            String url = table.getString("url");
            String separator = url.contains("tsv") ? "\t" : ",";
            String head = server.get("/" + url).body().lines().findFirst().orElseThrow();
            assertThat(table.getJsonObject("tableSchema")
                            .getJsonArray("columns")
                            .getValuesAs(JsonObject.class))
                    .extracting(column -> column.getString("name"))
                    .as(url)
                    .containsExactly(head.split(separator));
        }
    }

    @Test
    void everyColumnIsFilledSomewhere() {
        List<CSVRecord> rows = csv("");

        assertThat(rows.get(0).getParser().getHeaderNames())
                .filteredOn(name -> !name.equals("count"))
                .allSatisfy(name ->
                        assertThat(rows).as(name).anyMatch(row -> !row.get(name).isEmpty()));
    }

    @Test
    void theKeyOfEachTableTellsItsRowsApart() {
        for (String rows : List.of("event", "report", "pair")) {
            assertThat(csv("?rows=" + rows).stream()
                            .map(row -> row.get("event_id")
                                    + (rows.equals("report") ? row.get("article") : "")
                                    + (rows.equals("pair") ? row.get("source") + row.get("target") : "")))
                    .as(rows)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }
}
