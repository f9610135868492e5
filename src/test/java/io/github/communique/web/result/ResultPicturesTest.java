// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.chart.FigureTable.Row;
import io.github.communique.chart.Picture;
import io.github.communique.chart.WorldMap;
import io.github.communique.ontology.Ontology;
import io.github.communique.web.page.Links;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Answers are drawn in the ways that their columns allow, and the figures are those of the rows. */
class ResultPicturesTest {

    private static final String BASE = "https://data.example.org/";
    private static final WorldMap MAP = new WorldMap();
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final DatasetGraph DATA =
            DatasetGraphFactory.wrap(RDFParser.fromString("""
                    BASE <https://data.example.org/>
                    PREFIX dip: <https://w3id.org/communique/ontology#>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
                    <id/actor/fr> a dip:State, dip:Actor ; rdfs:label "France"@en ; dip:countryCode "FR" .
                    <id/actor/de> a dip:State, dip:Actor ; rdfs:label "Germany"@en ; dip:countryCode "DE" .
                    <id/actor/fr-ana> a dip:Person, dip:Actor ; rdfs:label "Ana Fabre"@en ; dip:actsFor <id/actor/fr> .
                    <id/place/lyon> a dip:Place ; rdfs:label "Lyon"@en ; dip:inCountry <id/actor/fr> .
                    <id/place/bonn> a dip:Place ; rdfs:label "Bonn"@en ; dip:inCountry <id/actor/de> .
                    """, Lang.TURTLE).toGraph());

    private static ResultTable answer(String query) {
        try (QueryExec exec = QueryExec.dataset(DATA)
                .query("BASE <" + BASE + "> PREFIX dip: <https://w3id.org/communique/ontology#> " + query)
                .build()) {
            return ResultTable.of(exec.select()).named(DATA, ONTOLOGY);
        }
    }

    private static Map<Showing, Picture> pictures(String query) {
        Map<Showing, Picture> drawn = new EnumMap<>(Showing.class);
        ResultPictures.of(answer(query), DATA.getDefaultGraph(), new Links(BASE, ""), MAP)
                .forEach((showing, picture) -> drawn.put(showing, picture.get()));
        return drawn;
    }

    @Test
    void numbersAreBarsByWhatTheyAreOf() {
        Picture chart = pictures("SELECT * { VALUES (?code ?n) { ('MEET' 3) ('CALL' 1) ('MEET' 2) } }")
                .get(Showing.CHART);

        assertThat(chart.table().heads()).containsExactly("code", "N");
        assertThat(chart.table().rows()).extracting(Row::name).containsExactly("MEET", "CALL");
        assertThat(chart.table().rows()).extracting(row -> row.numbers().get(0)).containsExactly(5L, 1L);
    }

    @Test
    void withoutNumbersTheRowsOfEachMonthAreCounted() {
        Picture chart = pictures("""
                SELECT * { VALUES (?what ?when) {
                  ('a' '2024-03-04') ('b' '2024-01-09/2024-01-10') ('c' '2024-03') ('d' UNDEF) } }""").get(Showing.CHART);

        assertThat(chart.table().heads()).containsExactly("when", "Rows");
        assertThat(chart.table().rows()).extracting(Row::name).containsExactly("2024-01", "2024-03");
        assertThat(chart.table().rows()).extracting(row -> row.numbers().get(0)).containsExactly(1L, 2L);
    }

    @Test
    void aMapTakesPlacesBeforeParties() {
        Picture map = pictures("""
                SELECT * { VALUES (?who ?where) {
                  ('Ana Fabre'@en 'Bonn'@en) (<id/actor/fr> <id/place/bonn>) (<id/actor/de> 'Lyon'@en) } }""").get(Showing.MAP);

        assertThat(map.name()).isEqualTo("By the country of “where”");
        assertThat(map.table().rows()).extracting(Row::name).containsExactly("Germany", "France");
        assertThat(map.table().rows()).extracting(row -> row.numbers().get(0)).containsExactly(2L, 1L);
        assertThat(map.table().rows()).extracting(Row::address).containsExactly("id/actor/de", "id/actor/fr");
    }

    @Test
    void ofPartiesAloneTheMapShowsTheStatesTheyActFor() {
        Picture map = pictures("SELECT * { VALUES (?who ?said) { ('Ana Fabre'@en 'a') ('Ana Fabre'@en 'b') } }")
                .get(Showing.MAP);

        assertThat(map.table().rows()).extracting(Row::name).containsExactly("France");
    }

    @Test
    void twoColumnsOfPartiesAreANetworkWithoutTiesToOneself() {
        Picture network = pictures("""
                SELECT * { VALUES (?one ?other) {
                  ('France'@en 'Germany'@en) ('Germany'@en 'France'@en) ('France'@en 'Ana Fabre'@en)
                  ('France'@en 'France'@en) } }""").get(Showing.NETWORK);

        assertThat(network.table().rows())
                .extracting(Row::name)
                .containsExactly("France and Germany", "Ana Fabre and France");
        assertThat(network.table().rows())
                .extracting(row -> row.numbers().get(0))
                .containsExactly(2L, 1L);
        assertThat(network.drawing().select("circle")).hasSize(3);
    }

    @Test
    void whatHasNeitherNumbersNorDaysNorPartiesIsATableAlone() {
        assertThat(pictures("SELECT * { VALUES (?word ?share) { ('calm' 0.5) ('storm' 0.7) } }"))
                .isEmpty();
        assertThat(pictures("SELECT * { VALUES (?n ?m) { (-1 'a') (-2 'b') } }"))
                .isEmpty();
    }

    @Test
    void termsOfTheOntologyAreNamedInWords() {
        Element shown = new Element("div");
        answer("SELECT * { VALUES ?what { dip:RelationsDowngrade <id/actor/fr> <id/none> } }")
                .show(shown, new Links(BASE, ""));

        assertThat(shown.select("td a").eachText())
                .containsExactly(
                        ONTOLOGY.label("https://w3id.org/communique/ontology#RelationsDowngrade")
                                .orElseThrow(),
                        "France",
                        "id/none");
    }
}
