// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers write into the fields finds the events they mean: on the page, in the files and by the SPARQL shown. */
class FindingTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder, "search/articles.trig");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Set<String> inTable(String query) {
        return ids(server.get("/events.tsv?" + query).body().lines().skip(1).map(line -> line.split("\t")[0]));
    }

    private static Document page(String query) {
        return Jsoup.parse(server.get("/events?" + query, "Accept", "text/html").body());
    }

    /** What the question beside the list answers; nothing if there is none. */
    private static Set<String> bySparql(String query) {
        return page(query).select(".take input[name=query]").stream()
                .map(field -> URLEncoder.encode(field.attr("value"), UTF_8))
                .map(question ->
                        server.get("/sparql?format=csv&query=" + question).body())
                .flatMap(answer -> ids(answer.lines().skip(1).map(line -> line.split(",")[0])).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Stream<String> events) {
        return events.map(event -> event.substring(event.lastIndexOf('/') + 1)).collect(Collectors.toSet());
    }

    private static Set<String> ids(String words) {
        return words == null ? Set.of() : Set.of(words.split(" "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Biden Starmer          | meeting-1
            starmer BIDEN          | meeting-1
            Trump Iran             | demand-2
            sanctions Iran         | sanction-2
            Iran nuclear deal      | demand-2
            UK                     | meeting-1 call-3
            Britain                | meeting-1 call-3
            great britain oslo     | meeting-1
            EU                     | agreement-3
            UN                     | criticism-3
            Türkiye                | agreement-3
            turkey ferry           | agreement-3
            USA Starmer            | meeting-1 call-3
            Kremlin                | statement-1
            US Iran                | sanction-2 demand-2 rejection-2
            U.S. Iran              | sanction-2 demand-2 rejection-2
            us                     | statement-1
            american               | meeting-1 sanction-2 demand-2 rejection-2 call-3
            "come back"            | demand-2
            "back come"            |
            shipping               | sanction-2
            ship                   |
            urging nuclear         | demand-2
            telephone call         | call-3
            """)
    void wordsFindTheEventsOfWhichAllAreTold(String words, String found) {
        String query = "q=" + encoded(words);

        assertThat(inTable(query)).isEqualTo(ids(found)).isEqualTo(bySparql(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bidn Starmer           | meeting-1
            Britian                | meeting-1 call-3
            santcions Iran         | sanction-2
            """)
    void typingErrorsAreForgivenWhereNothingElseIsFound(String words, String found) {
        String query = "q=" + encoded(words);

        assertThat(inTable(query)).isEqualTo(ids(found)).isEqualTo(bySparql(query));
    }

    @Test
    void theQuestionShownIsOneThatPeopleCanRead() {
        assertThat(page("q=uk+oslo").select(".take input[name=query]").attr("value"))
                .contains("(uk OR state_gb) AND (oslo OR place_oslo_no)");
    }
}
