// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final String ONE = "https://data.example.org/doc/article/one";
    private static final String TWO = "https://data.example.org/doc/article/two";

    private static Graph graph(String turtle) {
        return RDFParser.fromString("""
                        PREFIX oa: <http://www.w3.org/ns/oa#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX schema: <https://schema.org/>
                        BASE <https://data.example.org/id/>
                        """ + turtle, Lang.TURTLE).toGraph();
    }

    private static Store filled(Store store) {
        store.replace(Map.of(
                ONE,
                graph("<place/st> rdfs:label 'São Tomé'@en . <e1> oa:exact 'The ministers signed the ferry accord.' ."),
                TWO,
                graph("<place/st> rdfs:label 'São Tomé'@en . <q1> schema:text 'The sea joins us' .")));
        return store;
    }

    private static List<String> found(Search search, String words) {
        return search.find(words, 10).stream()
                .map(hit -> hit.thing().getURI().substring(25))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sao Tome              | place/st
            SÃO                   | place/st
            minister signing      | e1
            "ferry accord"        | e1
            accord ferry          | e1
            The sea joins us      | q1
            sea/joins             | q1
            """)
    void wordsAreFoundWithoutCaseAccentsAndEndings(String words, String thing) {
        try (Store store = filled(Tdb2Store.inMemory());
                Search search = Search.inMemory(store)) {
            assertThat(found(search, words)).containsExactly("id/" + thing);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry island", "\"accord ferry\"", "", "-", "*", "AND OR", "thing:x"})
    void whatIsNotToldIsNotFound(String words) {
        try (Store store = filled(Tdb2Store.inMemory());
                Search search = Search.inMemory(store)) {
            assertThat(found(search, words)).isEmpty();
        }
    }

    @Test
    void theIndexFollowsTheData() {
        try (Store store = filled(Tdb2Store.inMemory());
                Search search = Search.inMemory(store)) {
            assertThat(found(search, "ferry")).containsExactly("id/e1");

            store.replace(Map.of(ONE, graph("<e1> oa:exact 'The ministers signed the harbour accord.' .")));
            assertThat(found(search, "ferry")).isEmpty();
            assertThat(found(search, "harbour")).containsExactly("id/e1");
            assertThat(found(search, "Tome")).containsExactly("id/place/st");

            store.withdraw(TWO, "taken back", Instant.parse("2024-05-01T00:00:00Z"));
            assertThat(found(search, "Tome")).isEmpty();
        }
    }

    @Test
    void eventsFollowTheDataToo() {
        String event =
                "<v1> <https://w3id.org/communique/ontology#status> <https://w3id.org/communique/ontology#Actual> ;"
                        + " rdfs:label '%s'@en .";
        try (Store store = filled(Tdb2Store.inMemory());
                Search search = Search.inMemory(store)) {
            store.replace(Map.of(ONE, graph(event.formatted("Ferries and harbours"))));
            assertThat(search.events("harbour ferry").found())
                    .containsExactly(new FoundReport("https://data.example.org/id/v1", ONE));

            store.replace(Map.of(ONE, graph(event.formatted("Ferries and bridges"))));
            assertThat(search.events("harbour").found()).isEmpty();
            assertThat(search.events("bridge ferry").found()).hasSize(1);

            store.withdraw(ONE, "taken back", Instant.parse("2024-05-01T00:00:00Z"));
            assertThat(search.events("ferry").found()).isEmpty();
        }
    }

    @Test
    void anIndexOnDiskIsTakenUpWhereItWasLeft(@TempDir Path folder) {
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            filled(store);
            try (Search search = Search.beside(folder, store, AuthorityRecords::load)) {
                assertThat(found(search, "ferry")).containsExactly("id/e1");
            }
        }
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            store.replace(Map.of(TWO, graph("<q2> schema:text 'The ferry sails' .")));
            try (Search search = Search.beside(folder, store, AuthorityRecords::load)) {
                assertThat(found(search, "ferry")).containsExactlyInAnyOrder("id/e1", "id/q2");
                assertThat(found(search, "sea")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(ferry", "*erry", "ferry AND", "a\"b"})
    void wordsThatAreNoneOfTheLanguageAreRefused(String words) {
        assertThatThrownBy(() -> SearchWording.check(words, Fields.load().comparison()))
                .isInstanceOfSatisfying(
                        SearchFault.class, fault -> assertThat(fault.reason()).isEqualTo(SearchFault.Reason.MALFORMED));
    }
}
