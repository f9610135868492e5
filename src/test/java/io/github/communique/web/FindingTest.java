// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.web.quality.Quality;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
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
        while (server.get("/events?q=oslo").statusCode() == 503) {
            // the server says so after it has waited for the index
        }
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
            a meeting of Biden and Starmer | meeting-1
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party=UK                                    | meeting-1 call-3
            party=Britain                               | meeting-1 call-3
            party=us                                    | meeting-1 sanction-2 demand-2 rejection-2 call-3
            party=USA                                   | meeting-1 sanction-2 demand-2 rejection-2 call-3
            party=US&officials=no                       | sanction-2 rejection-2
            party=United+States&officials=yes           | meeting-1 sanction-2 demand-2 rejection-2 call-3
            party=Biden                                 | meeting-1
            party=Kremlin                               | statement-1
            party=EU                                    | agreement-3
            party=UN                                    | criticism-3
            party=t%C3%BCrkiye                          | agreement-3
            party=Turkey                                | agreement-3
            party=Tehran                                | sanction-2 demand-2 rejection-2
            party=Korea                                 | meeting-3
            party=ussia                                 | statement-1
            party=Starmr                                | meeting-1 call-3
            party=ran                                   |
            party=Norway                                |
            party=US&party=Iran                         | sanction-2 demand-2 rejection-2
            party=&party=Iran                           | sanction-2 demand-2 rejection-2
            party=US&party=Iran&as=source               | sanction-2 demand-2
            party=US&party=Iran&as=target               | rejection-2
            party=US&party=Iran&as=source&officials=no  | sanction-2
            party=Starmer&party=Biden&as=either         | meeting-1
            party=Britain&party=US&q=oslo               | meeting-1
            """)
    void partiesAreFoundByEveryName(String query, String found) {
        assertThat(inTable(query)).isEqualTo(ids(found)).isEqualTo(bySparql(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party=UK                 | “UK” is understood as United Kingdom, officials and organs with it.
            party=UK&officials=no    | “UK” is understood as United Kingdom alone, without officials and organs.
            party=Biden              | “Biden” is understood as Joe Biden.
            party=Starmr             | “Starmr” is no party here; taken for Keir Starmer.
            party=Norway             | “Norway” is Norway, of which no event here tells.
            party=NO                 | “NO” is Norway, of which no event here tells.
            party=zzzzz              | “zzzzz” is no party here, and no party is called nearly so.
            q=Bidn+Starmer           | No event here tells of “bidn”; taken for “biden”.
            q=Kremlin+sea            | “kremlin” is a name of
            q=Biden+xylophone        | No event here tells of “xylophone”.
            q=Biden+Macron           | “macron” is a name of Emmanuel Macron, of which no event here tells.
            """)
    void thePageSaysWhatItUnderstood(String query, String words) {
        assertThat(page(query).select(".understood").text()).contains(words);
    }

    @Test
    void aTableSaysWhomItIsAbout() {
        assertThat(server.get("/events.csv?party=Britain&party=T%C3%BCrkiye")
                        .headers()
                        .firstValue("Link"))
                .hasValueSatisfying(links -> assertThat(links)
                        .contains(
                                "<https://data.example.org/id/actor/gb>; rel=\"about\"; title*=UTF-8''United%20Kingdom",
                                "title*=UTF-8''T%C3%BCrkiye"));
    }

    @Test
    void aTableSaysOfWhichWordsItIs() {
        assertThat(server.get("/events.csv?q=Bidn+Starmer&rows=report")
                        .headers()
                        .firstValue("Content-Location"))
                .hasValue("events.csv?q=biden+starmer&rows=report");
        assertThat(server.get("/events.csv?q=Biden").headers().firstValue("Content-Location"))
                .isEmpty();
    }

    @Test
    void namesAreSuggestedWithoutAScript() {
        Document page = page("");

        assertThat(page.select("input[name=party]").eachAttr("list")).containsExactly("party-names", "party-names");
        assertThat(page.select("#party-names option").eachAttr("value")).contains("Iran", "Joe Biden", "United States");
    }

    /** Of a hundred events, by the recall that was measured last. */
    private static long missed() {
        return 100 - Math.round(100 * Quality.load().overall().recall());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=Biden+Iran                                | without “iran”; without “biden”
            party=Biden&party=Iran                      | only Biden; only Iran
            party=Iran&party=US&as=source&type=Sanction | whichever part; without the condition on type
            party=Iran&from=2030                        | on other days
            party=Iran&officials=no&q=urged+oslo        | without “oslo”
            party=Iran&party=Norway&from=2030&q=oslo    | only “Iran”; only “oslo”
            """)
    void anEmptyAnswerLeadsToWhatComesNearest(String query, String words) {
        Document page = page(query);

        assertThat(inTable(query)).isEmpty();
        assertThat(page.select(".empty").text())
                .contains(words.split("; "))
                .contains("It may have happened all the same", "misses about " + missed());
        page.select(".empty li a")
                .forEach(link -> assertThat(inTable(link.attr("href").replace("events?", "")))
                        .as(link.text())
                        .isNotEmpty());
    }

    @Test
    void threePartiesAreTooMany() {
        assertThat(server.get("/events.csv?party=US&party=Iran&party=UK").statusCode())
                .isEqualTo(400);
    }

    @Test
    void recordsOfTheAuthorityCanBeLeftOut() {
        assertThat(named("quill")).containsExactlyInAnyOrder("us-nora-quill", "us-nora-quill", "call-3");
        assertThat(named("quill AND in:article")).containsExactlyInAnyOrder("us-nora-quill", "call-3");
        assertThat(named("quill AND in:authority")).containsExactly("us-nora-quill");
    }

    private static List<String> named(String words) {
        String query = "SELECT ?thing { ?thing text:query (rdfs:label '" + words + "') }";
        return server.get("/sparql?format=csv&query=" + encoded(query))
                .body()
                .lines()
                .skip(1)
                .map(thing -> thing.substring(thing.lastIndexOf('/') + 1))
                .toList();
    }
}
