// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityImportTest {

    private static final Path LISTS = Path.of("src/test/resources/lists");
    private static final String SAME = "http://www.w3.org/2002/07/owl#sameAs";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String BUSK = person("fi-john-busk");

    @TempDir
    private Path folder;

    private PersonStore persons;

    @BeforeEach
    void fill() {
        persons = PersonStore.in(folder.resolve("store"));
    }

    @Test
    void ministersAreMatchedByNameOfficeStateAndDateAndEachRowIsToldOf() {
        Ran ran = persons.bring(LISTS.resolve("ministers.csv"));
        assertThat(ran.out().lines())
                .anyMatch(
                        line -> line.startsWith("2\tmatched\tSergei Orlow\t" + person("fi-sergei-orlow") + "\t0.99\t"))
                .anyMatch(line -> line.startsWith("3\tnew\tHelena Quist\t" + person("fi-helena-quist")))
                .anyMatch(line -> line.startsWith("4\tnew\tHelena Quist\t" + person("fi-helena-quist")))
                .anyMatch(line -> line.startsWith("5\tmatched\tJohn Busk\t" + BUSK + "\t0.90\t"))
                .anyMatch(line -> line.startsWith("6\trefused\tOla Nordmann\t")
                        && line.endsWith("write its ISO code or English name"))
                .anyMatch(line -> line.startsWith("7\trefused\t") && line.contains("a full name"))
                .anyMatch(
                        line -> line.startsWith("8\trefused\t") && line.contains("ends before it begins: 2033 to 2031"))
                .anyMatch(line -> line.startsWith("9\trefused\t") && line.contains("\"soon\" is no day"))
                .hasSize(8);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("2 matched, 2 new, 0 wait for a decision, 4 refused");
        assertThat(values(person("fi-sergei-orlow"), SAME)).containsExactly(WIKIDATA + "Q999999101");
        assertThat(values(person("fi-helena-quist"), SAME)).containsExactly(WIKIDATA + "Q999999102");
        assertThat(persons.review("show", person("fi-helena-quist")).out())
                .contains("foreign minister\t2032 to now", "defence minister\t2030 to 2032");
    }

    @Test
    void aDryRunStoresNothingAndAListCanBeTakenOut() {
        assertThat(persons.bring(LISTS.resolve("ministers.csv"), "--dry-run").err())
                .contains("Nothing is stored.");
        assertThat(values(person("fi-helena-quist"), SAME)).isEmpty();
        persons.bring(LISTS.resolve("ministers.csv"));
        assertThat(persons.bring(Path.of("ministers.csv"), "--undo", "--dry-run")
                        .err())
                .containsPattern("[1-9]\\d* statements of ministers.csv would be taken out. Nothing is stored.");
        assertThat(values(person("fi-helena-quist"), SAME)).containsExactly(WIKIDATA + "Q999999102");
        assertThat(persons.bring(Path.of("ministers.csv"), "--undo").code()).isZero();
        assertThat(values(person("fi-helena-quist"), SAME)).isEmpty();
        assertThat(persons.bring(Path.of("ministers.csv"), "--undo").code()).isEqualTo(1);
    }

    @Test
    void theSameListAgainTakesThePlaceOfTheFormer() {
        String once = persons.bring(LISTS.resolve("ministers.csv")).out();
        assertThat(persons.bring(LISTS.resolve("ministers.csv")).out()).isEqualTo(once);
    }

    @Test
    void aCityIsMatchedByNameStateAndWhereItLies() {
        Ran ran = persons.bring(LISTS.resolve("capitals.json"), "--kind", "city");
        String lima = "https://w3id.org/communique/authority/place/lima-pe";
        assertThat(ran.out().lines())
                .anyMatch(line -> line.startsWith("1\tmatched\tLima\t" + lima + "\t0.98\tfor: the same name; for: "))
                .anyMatch(line -> line.startsWith("2\twaits\tLima\t" + lima + "\t0.50\t"))
                .anyMatch(line -> line.startsWith("3\trefused\t") && line.contains("no point of the earth"));
        assertThat(values(lima, "http://www.w3.org/2004/02/skos/core#exactMatch"))
                .containsExactly(WIKIDATA + "Q999999201");
    }

    @Test
    void anIdThatIsNoneJoinsNothingAndOneOfAnotherNameWaits() throws IOException {
        Path towns = Files.writeString(folder.resolve("towns.csv"), """
            name,state,kind,geonames
            Alphaville,FI,place,n/a
            Betaville,SE,place,-
            """);
        assertThat(persons.bring(towns).out().lines())
                .anyMatch(line -> line.contains("\tnew\tAlphaville\t"))
                .anyMatch(line -> line.contains("\tnew\tBetaville\t") && !line.contains("alphaville"));
        Path states = Files.writeString(folder.resolve("states.csv"), "name,wikidata,kind\nFinland,Q34,state\n");
        assertThat(persons.bring(states).out()).contains("\twaits\tFinland\t", "against: another name");
        assertThat(persons.review("list").out()).contains("0.50\tFinland\t");
    }

    @Test
    void turtleTellsOfOrganisationsAndTenures() {
        assertThat(persons.bring(LISTS.resolve("bodies.ttl")).out().lines())
                .anyMatch(line ->
                        line.contains("\tnew\tNordic Water Council\t" + person("organisation-nordic-water-council")))
                .anyMatch(line -> line.contains("\tnew\tMaria Lind\t" + person("se-maria-lind")));
        assertThat(persons.review("show", person("se-maria-lind")).out()).contains("foreign minister\t2031 to 2033");
    }

    @Test
    void whatIsNotClearWaitsAndIsDecidedByHandAlsoForTheNextTime() throws IOException {
        Path list = Files.writeString(
                folder.resolve("orlows.csv"),
                "name,wikidata,office,state,from,until\n" + "Sergei Orlow,Q999999103,finance minister,FI,2031,2033\n");
        assertThat(persons.bring(list).out())
                .startsWith("2\twaits\tSergei Orlow\t" + person("fi-sergei-orlow") + "\t0.80\t");
        String[] waiting = persons.review("list")
                .out()
                .lines()
                .filter(line -> line.startsWith("\tSergei Orlow\tSergei Orlow\t"))
                .findFirst()
                .orElseThrow()
                .split("\t");
        assertThat(persons.review("show", waiting[3]).out())
                .contains(
                        "mayBe\t" + person("fi-sergei-orlow"),
                        "finance minister",
                        "reason\tSergei Orlow, 0.80: for: the same name and side; against: no office of both",
                        "reason\tSergei Orlow, 0.50: for: the same name; against: it acts for another");
        assertThat(persons.review("same", waiting[3], waiting[4], "--why", "He moved.")
                        .code())
                .isZero();
        assertThat(values(person("fi-sergei-orlow"), SAME)).containsExactly(WIKIDATA + "Q999999103");
        assertThat(persons.bring(list).out()).contains("matched", "decided by hand");
        assertThat(persons.review("different", waiting[3], waiting[4], "--why", "Cousins.")
                        .code())
                .isZero();
        assertThat(values(person("fi-sergei-orlow"), SAME)).isEmpty();
        assertThat(persons.review("list").out()).doesNotContain(waiting[3] + "\t" + waiting[4]);
    }

    @Test
    void whomAClaimIsNotNobodyIsAskedAboutAgain() throws IOException {
        Path list = Files.writeString(
                folder.resolve("orlows.csv"),
                "name,wikidata,office,state,from,until\n" + "Sergei Orlow,Q999999103,finance minister,FI,2031,2033\n");
        persons.bring(list);
        int decided = 0;
        while (waiting("/claim/").isPresent() && decided < 10) {
            String[] pair = waiting("/claim/").orElseThrow().split("\t");
            persons.review("different", pair[3], pair[4], "--why", "Cousins.");
            decided++;
        }
        assertThat(decided).isBetween(2, 9);
        assertThat(waiting("\tSergei Orlow\tSergei Orlow\t")).isEmpty();
        assertThat(persons.bring(list).out()).contains("new\tSergei Orlow", "something else here is called so");
    }

    @Test
    void whatIsNoListIsRefusedWithWhatToDo() throws IOException {
        Path words = Files.writeString(folder.resolve("list.csv"), "colour,taste\nred,sour\n");
        assertThat(persons.bring(words).err()).contains("line 1: no heading of a column is known here");
        Path text = Files.writeString(folder.resolve("list.pdf"), "red");
        assertThat(persons.bring(text).err()).contains("give .csv, .tsv, .json");
        Path broken = Files.writeString(folder.resolve("list.ttl"), "<a> <b> .");
        assertThat(persons.bring(broken).err()).contains("is no Turtle", "line: 1");
        Path other = Files.writeString(folder.resolve("list.json"), "{\"results\": [1]}");
        assertThat(persons.bring(other).err())
                .contains("list.json is no result of a SPARQL query", "application/sparql-results+json");
        Path half = Files.writeString(folder.resolve("half.json"), "{\"results\": ");
        assertThat(persons.bring(half).err()).contains("half.json is no JSON", "mend it and import it again");
        assertThat(persons.bring(folder).err()).contains(folder + " is a folder; give the file of one list");
        assertThat(persons.bring(LISTS.resolve("bodies.ttl"), "--kind", "colour")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aDamagedRowCostsItself() throws IOException {
        Path list = Files.writeString(
                folder.resolve("damaged.csv"),
                "name,office,state,from\n"
                        + "\"Anna \"Holt,foreign minister,NO,2031\n"
                        + "Kari Holt,foreign minister,NO,2033\n"
                        + "Odd Holt,NO\n");
        assertThat(persons.bring(list).out().lines())
                .anyMatch(line -> line.startsWith("2\trefused\t"))
                .anyMatch(line -> line.startsWith("3\tnew\tKari Holt"))
                .anyMatch(line -> line.startsWith("4\trefused\t") && line.contains("2 cells"));
    }

    private List<String> values(String thing, String property) {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            return store.read(dataset -> dataset.getDefaultGraph()
                    .find(NodeFactory.createURI(thing), NodeFactory.createURI(property), Node.ANY)
                    .mapWith(fact -> fact.getObject().toString())
                    .toList());
        }
    }

    private Optional<String> waiting(String part) {
        return persons.review("list")
                .out()
                .lines()
                .filter(line -> line.contains(part))
                .findFirst();
    }
}
