// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.join.PersonCases;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of lists that tell of one thing, and cells that are written oddly. */
class ImportedRowsTest {

    @TempDir
    private Path folder;

    private PersonStore persons;

    @BeforeEach
    void fill() {
        persons = PersonStore.in(folder.resolve("store"));
    }

    @Test
    void aPersonWhoActedForTwoStatesKeepsBoth() throws IOException {
        Path list = Files.writeString(folder.resolve("two.csv"), """
            name,wikidata,office,state,from,until
            Mira Toll,Q999999301,foreign minister,FI,2020,2024
            Mira Toll,Q999999301,ambassador,SE,2026,
            Mira Toll,Q999999301,,NO,,
            """);
        persons.bring(list, "--kind", "person");
        assertThat(values(person("fi-mira-toll"), "https://w3id.org/communique/ontology#actsFor"))
                .containsExactlyInAnyOrder(person("fi"), person("se"), person("no"));
        Path second = Files.writeString(
                folder.resolve("again.csv"), "name,state,office,from\nMira Toll,SE,ambassador,2026\n");
        assertThat(persons.bring(second).out()).startsWith("2\tmatched\tMira Toll\t" + person("fi-mira-toll"));
    }

    @Test
    void rowsThatPutOneTownInTwoStatesOrFarApartAreNotBothRight() throws IOException {
        Path list = Files.writeString(folder.resolve("towns.csv"), """
            name,wikidata,state,kind,latitude,longitude
            Alphaville,Q999999302,FI,place,61,25
            Alphaville,Q999999302,SE,place,61,25
            Alphaville,Q999999302,FI,place,63,25
            """);
        assertThat(persons.bring(list).out().lines())
                .anyMatch(line -> line.startsWith("2\tnew\tAlphaville\t"))
                .anyMatch(line ->
                        line.startsWith("3\trefused\t") && line.contains("of Finland by line 2, and of Sweden here"))
                .anyMatch(line -> line.startsWith("4\trefused\t") && line.contains("222 km from where line 2 has it"));
    }

    @Test
    void aNameThatIsBrokenIntoLinesIsOneLine() throws IOException {
        Path list = Files.writeString(
                folder.resolve("broken.csv"),
                "name,state,office,from\n\"Mira\n Toll\",FI,\"foreign\nminister\",2020\n");
        assertThat(persons.bring(list).out())
                .isEqualTo("2\tnew\tMira Toll\t" + person("fi-mira-toll") + "\t\tnothing here is called so\n");
        assertThat(persons.review("show", person("fi-mira-toll")).out())
                .contains("  Mira Toll, for ", "  foreign minister\t");
    }

    @Test
    void aTownIsToldFromOneOfItsNameInAnotherStateByTheStateAlone() throws IOException {
        Path list = Files.writeString(folder.resolve("toledo.csv"), "name,state,kind\nToledo,Spain,place\n");
        assertThat(persons.bring(list).out())
                .startsWith("2\tnew\tToledo\t" + PersonCases.BASE + "id/place/es-toledo\t");
    }

    @Test
    void whatGoesByOneWordIsKnownByItsId() throws IOException {
        Path list = Files.writeString(folder.resolve("short.csv"), """
            name,kind,id,geonames
            Oslo,place,Q585,3143244
            NATO,organisation,Q7184,
            Alphaville,place,,3143244
            """);
        assertThat(persons.bring(list).out().lines())
                .anyMatch(line -> line.startsWith("2\tmatched\tOslo\t") && line.endsWith("\t1.00\tfor: the same id"))
                .anyMatch(line -> line.startsWith("3\tmatched\tNATO\t") && line.endsWith("\t1.00\tfor: the same id"))
                .anyMatch(line -> line.startsWith("4\twaits\tAlphaville\t") && line.endsWith("against: another name"));
    }

    @Test
    void anOfficeMayBeToldWithTheStateWhoseItIs() throws IOException {
        Path list = Files.writeString(folder.resolve("wikidata.csv"), """
            item,itemLabel,positionLabel,countryLabel,start,end
            http://www.wikidata.org/entity/Q999999311,Sergei Orlow,Minister of Foreign Affairs of Finland,Finland,2030-06-01T00:00:00Z,2032-05-31T00:00:00Z
            http://www.wikidata.org/entity/Q999999312,Mira Toll,President of the Republic of Finland,Finland,2031-01-01T00:00:00Z,
            http://www.wikidata.org/entity/Q999999313,Odd Holt,Finnish Prime Minister,Finland,2031-01-01T00:00:00Z,
            http://www.wikidata.org/entity/Q999999314,Kari Holt,Foreign Minister (Finland),Finland,2031-01-01T00:00:00Z,
            http://www.wikidata.org/entity/Q999999315,Anna Holt,Ambassador of Norway to Finland,Norway,2031-01-01T00:00:00Z,
            http://www.wikidata.org/entity/Q999999316,Ida Holt,US Secretary of State,United States of America,2031-01-01T00:00:00Z,
            """);
        assertThat(persons.bring(list).out()).startsWith("2\tmatched\tSergei Orlow\t");
        assertThat(office("fi-mira-toll")).contains("  president\t2031 to now");
        assertThat(office("fi-odd-holt")).contains("  prime minister\t2031 to now");
        assertThat(office("fi-kari-holt")).contains("  foreign minister\t2031 to now");
        assertThat(office("no-anna-holt")).contains("  ambassador of norway to finland\t2031 to now");
        assertThat(office("us-ida-holt")).contains("  us secretary of state\t2031 to now");
    }

    private String office(String name) {
        return persons.review("show", person(name)).out();
    }

    private List<String> values(String thing, String property) {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            return store.read(dataset -> dataset.getDefaultGraph()
                    .find(NodeFactory.createURI(thing), NodeFactory.createURI(property), Node.ANY)
                    .mapWith(fact -> fact.getObject().toString())
                    .toList());
        }
    }
}
