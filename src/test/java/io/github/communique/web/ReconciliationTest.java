// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconciliationTest {

    private static final String THINGS = "https://data.example.org/id/";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder, "reconcile/things.trig");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static List<JsonObject> ask(String query) {
        String queries = "{\"q0\":" + query + "}";
        return json(server.get("/reconcile?queries=" + encoded(queries)))
                .getJsonObject("q0")
                .getJsonArray("result")
                .getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> named(String name) {
        return ask(Json.createObjectBuilder().add("query", name).build().toString());
    }

    private static String id(JsonObject candidate) {
        return candidate.getString("id").replace(THINGS, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya                                    | actor/ke
            Côte d'Ivoire                            | actor/ci
            COTE D’IVOIRE                            | actor/ci
            Ivory Coast                              | actor/ci
            Burma                                    | actor/mm
            UK                                       | actor/gb
            U.K.                                     | actor/gb
            the United Kingdom                       | actor/gb
            KEN                                      | actor/ke
            Q114                                     | actor/ke
            Q999999001                               | actor/fi-maria-lind
            Nordic Bench                             | actor/nordic-bench
            eldoret                                  | place/ke-eldoret
            foreign minister of Finland              | office/fi-foreign-minister
            Finnish minister of foreign affairs      | office/fi-foreign-minister
            https://data.example.org/id/actor/ge     | actor/ge
            """)
    @Shows("reconcile-query")
    void aNameThatIsSureIsMatched(String name, String thing) {
        JsonObject first = named(name).get(0);

        assertThat(id(first)).isEqualTo(thing);
        assertThat(first.getJsonNumber("score").doubleValue()).isBetween(95.0, 100.0);
        assertThat(first.getBoolean("match")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Georgia", "Maria Lind", "Keniya", "Finish", "Finnish", "foreign minister of Kenya in March 1950"
            })
    void aNameThatIsNotSureIsNotMatched(String name) {
        assertThat(named(name)).isNotEmpty().noneMatch(candidate -> candidate.getBoolean("match"));
    }

    @Test
    void aMisspelledNameFindsWhatIsAlike() {
        assertThat(id(named("Keniya").get(0))).isEqualTo("actor/ke");
        assertThat(id(named("Wanjru Ode").get(0))).isEqualTo("actor/ke-wanjiru-ode");
    }

    @Test
    void aTypeTellsThingsOfOneNameApart() {
        String place = "{\"query\":\"Georgia\",\"type\":\"http://nowhere\"}";
        JsonObject state = ask("{\"query\":\"Georgia\",\"type\":[\"State\"]}").get(0);

        assertThat(id(state)).isEqualTo("actor/ge");
        assertThat(state.getBoolean("match")).isTrue();
        assertThat(state.getJsonArray("type").getJsonObject(0).getString("id"))
                .isEqualTo("https://w3id.org/communique/ontology#State");
        assertThat(ask(place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Finland\"",
                "\"FI\"",
                "\"Finnish\"",
                "[\"FIN\"]",
                "{\"id\":\"https://data.example.org/id/actor/fi\"}"
            })
    void aCountryTellsPersonsOfOneNameApart(String country) {
        List<JsonObject> found =
                ask("{\"query\":\"Maria Lind\",\"properties\":[{\"pid\":\"country\",\"v\":" + country + "}]}");

        assertThat(id(found.get(0))).isEqualTo("actor/fi-maria-lind");
        assertThat(found.get(0).getBoolean("match")).isTrue();
        assertThat(found.stream().skip(1))
                .allMatch(other -> other.getJsonNumber("score").doubleValue() < 70);
    }

    @ParameterizedTest
    @CsvSource({
        "country, CG, actor/cg",
        "iso2, CG, actor/cg",
        "countryCode, CG, actor/cg",
        "iso3, COD, actor/cd",
        "country, CD, actor/cd"
    })
    void aCodeRulesOutWhatHasAnother(String property, String code, String thing) {
        List<JsonObject> found = ask("{\"query\":\"Congo\",\"type\":\"State\",\"properties\":[{\"pid\":\"" + property
                + "\",\"v\":\"" + code + "\"}]}");

        assertThat(found).extracting(ReconciliationTest::id).containsExactly(thing);
        assertThat(found.get(0).getBoolean("match")).isTrue();
    }

    @Test
    void aCodeOfAStateMakesNoStateOfWhatIsInIt() {
        List<JsonObject> found =
                ask("{\"query\":\"Congo River Alliance\",\"properties\":[{\"pid\":\"country\",\"v\":\"CD\"}]}");

        assertThat(found).noneMatch(candidate -> candidate.getBoolean("match"));
    }

    @Test
    void aStateIsOneCandidateThoughTheAuthorityHasARecordOfIt() {
        assertThat(named("Kenya"))
                .filteredOn(candidate -> candidate.getJsonNumber("score").doubleValue() > 90)
                .extracting(ReconciliationTest::id)
                .containsExactly("actor/ke");
    }

    @Test
    void aQueryThatIsNoneCostsItselfAlone() {
        String queries = "{\"a\":{\"query\":\" \"},\"b\":{\"query\":\"Kenya\"},\"c\":{\"query\":\"" + "x".repeat(600)
                + "\"},\"d\":1}";
        JsonObject answer = json(server.get("/reconcile?queries=" + encoded(queries)));

        assertThat(answer.getJsonObject("b").getJsonArray("result")).isNotEmpty();
        for (String key : List.of("a", "c", "d")) {
            assertThat(answer.getJsonObject(key).getJsonArray("result")).isEmpty();
            assertThat(answer.getJsonObject(key).getString("error")).contains("The query '" + key + "'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03, actor/ke-wanjiru-ode",
        "2021-03-09, actor/ke-wanjiru-ode",
        "2021, actor/ke-wanjiru-ode",
        "2023-06, actor/ke-tom-arap"
    })
    void theHolderOfAnOfficeIsFoundByDate(String date, String person) {
        JsonObject first =
                ask("{\"query\":\"Foreign Minister of Kenya\",\"type\":\"Person\",\"properties\":[{\"pid\":\"date\",\"v\":\""
                                + date + "\"}]}")
                        .get(0);

        assertThat(id(first)).isEqualTo(person);
        assertThat(first.getBoolean("match")).isTrue();
        assertThat(first.getString("description")).contains("foreign minister as told on");
    }

    @Test
    void theDateOfAnOfficeMayStandInTheWords() {
        JsonObject first = named("the Foreign Minister of Kenya in March 2021").get(0);

        assertThat(id(first)).isEqualTo("actor/ke-wanjiru-ode");
        assertThat(first.getBoolean("match")).isTrue();
    }

    @Test
    void withoutADateNoHolderIsTaken() {
        List<JsonObject> found = ask("{\"query\":\"Kenyan foreign minister\",\"type\":\"Person\"}");

        assertThat(found)
                .extracting(ReconciliationTest::id)
                .containsExactlyInAnyOrder("actor/ke-wanjiru-ode", "actor/ke-tom-arap");
        assertThat(found).noneMatch(candidate -> candidate.getBoolean("match"));
    }

    @Test
    void typesOfEventAreFoundByNameAndCode() {
        assertThat(named("meeting").get(0).getString("id")).isEqualTo("https://w3id.org/communique/ontology#Meeting");
        assertThat(named("CONSULT")).isNotEmpty();
    }

    @Test
    void whatIsUnknownHasNoCandidate() {
        assertThat(named("Zzyzx Qwortle")).isEmpty();
    }

    @Test
    @Shows("reconcile-query")
    void manyQueriesMayComeByPostAndNoMoreThanTheyWantComeBack() {
        String form = "queries="
                + encoded(
                        "{\"a\":{\"query\":\"Maria Lind\",\"limit\":1},\"b\":{\"query\":\"Kenya\",\"type_strict\":\"any\"}}");
        JsonObject answer =
                json(server.send("POST", "/reconcile", form, "Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.keySet()).containsExactly("a", "b");
        assertThat(answer.getJsonObject("a").getJsonArray("result")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queries=%7B",
                "queries=",
                "queries=%5B%5D",
                "query=%7B%22query%22%3A%22%22%7D",
                "extend=%7B%7D",
                "extend=%7B%22ids%22%3A%5B1%5D%2C%22properties%22%3A%5B1%5D%7D",
                "extend=%7B%22ids%22%3A%5B%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22colour%22%7D%5D%7D"
            })
    void whatIsMalformedIsRefused(String query) {
        var answer = server.get("/reconcile?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void whatIsNestedTooDeepIsRefusedAndToldInWords() {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
        var answer = server.send(
                "POST", "/reconcile", "queries=" + encoded(deep), "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nested deeper than the 50 brackets");
        assertThat(server.get("/reconcile?queries=%5B%5D").body()).contains("Send one object, { … }.");
        assertThat(server.get("/reconcile?queries=%7B").body()).contains("cannot be read at column 3 of line 1");
    }

    @Test
    @Shows("reconcile-manifest")
    void theManifestNamesWhatIsThere() {
        JsonObject manifest = json(server.get("/reconcile"));

        assertThat(manifest.getJsonArray("versions").getString(0)).isEqualTo("0.2");
        assertThat(manifest.getString("identifierSpace")).isEqualTo(THINGS);
        for (String what : List.of("entity", "type", "property")) {
            JsonObject service = manifest.getJsonObject("suggest").getJsonObject(what);
            String path = service.getString("service_url") + service.getString("service_path");
            assertThat(server.get(local(path) + "?prefix=").statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(service.getString("flyout_service_path")).endsWith("?id=${id}");
        }
    }

    private static String local(String address) {
        return URI.create(address.replace("{{id}}", encoded(THINGS + "actor/ke")))
                .toString()
                .replace("https://data.example.org", "");
    }

    @Test
    @Shows("reconcile-suggest")
    void whatSomebodyBeginsToWriteIsCompleted() {
        JsonObject found = json(server.get("/reconcile/suggest/entity?prefix=Wanj"));
        JsonObject first = found.getJsonArray("result").getJsonObject(0);

        assertThat(id(first)).isEqualTo("actor/ke-wanjiru-ode");
        assertThat(first.getString("description")).isEqualTo("Person for Kenya");
        assertThat(json(server.get("/reconcile/suggest/type?prefix=pers")).getJsonArray("result"))
                .hasSize(1);
        assertThat(json(server.get("/reconcile/suggest/property?prefix=iso")).getJsonArray("result"))
                .hasSize(2);
    }

    @Test
    @Shows("reconcile-preview")
    void aThingIsShownInALittleFrame() {
        JsonObject manifest = json(server.get("/reconcile"));
        var preview = server.get(local(manifest.getJsonObject("preview").getString("url")));
        var view = server.get(local(manifest.getJsonObject("view").getString("url")));
        JsonObject flyout = json(server.get("/reconcile/flyout/entity?id=" + encoded(THINGS + "actor/ci")));

        assertThat(Jsoup.parse(preview.body()).text()).contains("Kenya", "State (KE)", "Q114");
        assertThat(Jsoup.parse(preview.body()).select("script, link, img")).isEmpty();
        assertThat(view.statusCode()).isEqualTo(303);
        assertThat(view.headers().firstValue("Location")).hasValue(THINGS + "actor/ke");
        assertThat(Jsoup.parse(flyout.getString("html")).text()).contains("Côte d'Ivoire", "Ivory Coast");
        assertThat(server.get("/reconcile/preview?id=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    @Shows("reconcile-extend")
    void propertiesOfThingsAreToldAndProposed() {
        String asked = "{\"ids\":[\"" + THINGS
                + "actor/fi-maria-lind\",\"nobody\"],\"properties\":[{\"id\":\"iso3\"},{\"id\":\"actsFor\"},"
                + "{\"id\":\"type\"},{\"id\":\"events\"}]}";
        JsonObject answer = json(server.get("/reconcile?extend=" + encoded(asked)));
        JsonObject row = answer.getJsonObject("rows").getJsonObject(THINGS + "actor/fi-maria-lind");

        assertThat(row.toString())
                .isEqualTo(
                        "{\"iso3\":[{\"str\":\"FIN\"}],\"actsFor\":[{\"id\":\"https://data.example.org/id/actor/fi\",\"name\":\"Finland\"}],"
                                + "\"type\":[{\"str\":\"Person\"}],\"events\":[{\"int\":1}]}");
        assertThat(answer.getJsonObject("rows").getJsonObject("nobody").getJsonArray("iso3"))
                .isEmpty();
        assertThat(answer.getJsonArray("meta")).hasSize(4);
        assertThat(json(server.get("/reconcile/extend/propose?type=State")).getJsonArray("properties"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void peopleAreToldHowToUseIt() {
        var page = server.get("/reconcile", "Accept", "text/html");

        assertThat(Jsoup.parse(page.body()).select("h1, h2").eachText())
                .contains("Match your names to this data set", "In OpenRefine");
    }
}
