// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final String GOLD = """
            {"id": "talks", "kind": "wire", "paragraphs": [], "events": [
              {"type": "Meeting", "status": "actual", "date": "2026-03-10/2026-03-12",
               "evidence": ["The ministers of Portugal and Spain met in Lisbon on Thursday."],
               "place": {"name": "Lisbon", "country": "PT"},
               "participants": [
                 {"name": "Helena Duarte", "kind": "person", "country": "PT", "role": "participant"},
                 {"name": "Javier Ibarra", "kind": "person", "country": "ES", "role": "participant"}]},
              {"type": "Pledge", "status": "planned", "evidence": ["Spain promised to publish its reservoir figures."],
               "participants": [{"name": "Spain", "kind": "state", "country": "ES", "role": "source"}]}]}
            """;

    private static final String FOUND = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <urn:e1> a dip:%s ; dip:status dip:Actual ; dip:when "%s" ; dip:participant <urn:pt>, <urn:es> ;
                dip:place <urn:lisbon> ; dip:evidence <urn:s1> .
            <urn:s1> oa:exact "The ministers of Portugal and Spain met in Lisbon on Thursday" .
            <urn:lisbon> rdfs:label "Lisbon"@en ; dip:inCountry <urn:pt> .
            <urn:pt> a dip:State ; rdfs:label "Portugal"@en ; dip:countryCode "PT" .
            <urn:es> a dip:State ; rdfs:label "Spain"@en ; dip:countryCode "ES" .
            """;

    @TempDir
    private Path folder;

    @Test
    void anEventIsRightByTypeSentenceAndParties() throws IOException {
        Evaluation evaluation = evaluated(FOUND.formatted("Meeting", "2026-03-12"));
        assertThat(evaluation.events()).isEqualTo(new Figures(1, 1, 2));
        assertThat(evaluation.events().f1()).isEqualTo(2.0 / 3);
        assertThat(evaluation.slot("date")).isEqualTo(new Figures(1, 1, 1));
        assertThat(evaluation.slot("place")).isEqualTo(new Figures(1, 1, 1));
        assertThat(evaluation.byType())
                .containsExactly(new TypeFigures("Meeting", 1, 1, 1, 1), new TypeFigures("Pledge", 1, 0, 0, 0));
    }

    @Test
    void factsAreTypePartiesDateAndPlace() throws IOException {
        Evaluation evaluation = evaluated(FOUND.formatted("Meeting", "2026-03-12"));
        assertThat(evaluation.facts()).isEqualTo(new Figures(5, 5, 7));
    }

    @Test
    void anEventOfAnotherTypeIsSpottedButNotRight() throws IOException {
        Evaluation evaluation = evaluated(FOUND.formatted("Visit", "2026-03-12"));
        assertThat(evaluation.events().hits()).isZero();
        assertThat(evaluation.spotted().hits()).isEqualTo(1);
    }

    @Test
    void aTypeThatTheReaderAllowsCountsForThePrecisionOfItsOwn() throws IOException {
        String gold = GOLD.replace("\"type\": \"Meeting\",", "\"type\": \"Meeting\", \"type_alt\": [\"Visit\"],");
        Evaluation evaluation = evaluated(gold, FOUND.formatted("Visit", "2026-03-12"));
        assertThat(evaluation.byType())
                .contains(new TypeFigures("Meeting", 1, 1, 0, 0), new TypeFigures("Visit", 0, 0, 1, 1));
    }

    @Test
    void aDayOutsideTheSpanIsWrong() throws IOException {
        Evaluation evaluation = evaluated(FOUND.formatted("Meeting", "2026-03-13"));
        assertThat(evaluation.slot("date")).isEqualTo(new Figures(0, 1, 1));
    }

    @Test
    void whatIsFoundWhereNothingIsCountsAsAFalseAlarm() throws IOException {
        Files.writeString(folder.resolve("talks.json"), "{\"kind\": \"negative\", \"events\": []}");
        Evaluation evaluation = new Evaluation(ONTOLOGY);
        evaluation.add(new GoldReader().read(folder).get(0), graph(FOUND.formatted("Meeting", "2026-03-12")));
        assertThat(List.of(evaluation.negatives(), evaluation.falseAlarms())).containsExactly(1, 1);
    }

    @Test
    void aFolderWithoutAnnotatedArticlesIsRefused() throws IOException {
        Files.writeString(folder.resolve("plain.json"), "{\"title\": \"Talks\"}");
        assertThatThrownBy(() -> new GoldReader().read(folder)).hasMessageContaining("holds no annotated article");
        Files.writeString(folder.resolve("broken.json"), "{\"events\": ");
        assertThatThrownBy(() -> new GoldReader().read(folder)).hasMessageContaining("broken.json");
    }

    private Evaluation evaluated(String turtle) throws IOException {
        return evaluated(GOLD, turtle);
    }

    private Evaluation evaluated(String gold, String turtle) throws IOException {
        Files.writeString(folder.resolve("talks.json"), gold);
        Evaluation evaluation = new Evaluation(ONTOLOGY);
        evaluation.add(new GoldReader().read(folder).get(0), graph(turtle));
        return evaluation;
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
