// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            <urn:example:e1> a dip:%s ; dip:status dip:Actual ; dip:when "%s" ; dip:participant <urn:example:pt>, <urn:example:es> ;
                dip:place <urn:example:lisbon> ; dip:evidence <urn:example:s1> .
            <urn:example:s1> oa:exact "The ministers of Portugal and Spain met in Lisbon on Thursday" .
            <urn:example:lisbon> rdfs:label "Lisbon"@en ; dip:inCountry <urn:example:pt> .
            <urn:example:pt> a dip:State ; rdfs:label "Portugal"@en ; dip:countryCode "PT" .
            <urn:example:es> a dip:State ; rdfs:label "Spain"@en ; dip:countryCode "ES" .
            """;

    @TempDir
    private Path folder;

    private static GoldReader reader() {
        return new GoldReader(Ontology.load(), why -> assertThat(why).isEmpty(), any -> {});
    }

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
    void theFunnelTellsWhatBecameOfEachAttemptAndWhereEventsWereLost() throws IOException {
        Evaluation evaluation = evaluated(
                GOLD,
                FOUND.formatted("Meeting", "2026-03-12"),
                attempt("Meeting", "The ministers of Portugal and Spain met in Lisbon on Thursday."),
                attempt("Pledge", "Spain promised to publish its reservoir figures.", "no source"),
                attempt("Pledge", "A gardener promised rain.", "no source"));
        assertThat(evaluation.funnel())
                .containsExactly(
                        new FunnelFigures("Pledge", 2, 0, 0, Map.of("no source", 2), Map.of("no source", 1)),
                        new FunnelFigures("Meeting", 1, 1, 1, Map.of(), Map.of()));
    }

    @Test
    void whatOnlyGaveHintsIsCountedApart() throws IOException {
        Files.writeString(folder.resolve("talks.json"), GOLD);
        Evaluation evaluation = new Evaluation(ONTOLOGY);
        evaluation.add(
                reader().read(folder).get(0),
                graph(""),
                List.of(attempt("Visit", "It rained.")),
                List.of(attempt("Pledge", "It rained.", "no source")));
        assertThat(evaluation.hints())
                .containsExactly(new FunnelFigures("Pledge", 1, 0, 0, Map.of("no source", 1), Map.of()));
        assertThat(evaluation.funnel()).extracting(FunnelFigures::matched).contains(1, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Pledge,    'Spain promised to publish its reservoir figures.', , told otherwise",
        "Statement, 'Spain promised to publish its reservoir figures.', , told as another type",
        "Statement, 'Spain promised to publish its reservoir figures.', no source, nothing matched",
        "Pledge,    'It rained.', no source, nothing matched"
    })
    void aMissedEventIsLostWhereItsSentenceWasNotTakenForIt(String type, String sentence, String refusal, String where)
            throws IOException {
        Evaluation evaluation = evaluated(GOLD, "", new Attempt(type, sentence, Optional.ofNullable(refusal)));
        assertThat(evaluation.missed())
                .contains(new Fault(
                        "talks",
                        "Pledge",
                        "source Spain (ES)",
                        "Spain promised to publish its reservoir figures.",
                        where));
    }

    @Test
    void aWrongEventStandsBesideWhatTheReaderTellsThere() throws IOException {
        assertThat(evaluated(FOUND.formatted("Visit", "2026-03-12")).wrong())
                .extracting(Fault::type, Fault::note)
                .containsExactly(
                        tuple(
                                "Visit",
                                "the reader tells there: Meeting participant Helena Duarte (PT), participant Javier Ibarra (ES)"));
    }

    private static Attempt attempt(String type, String sentence, String... refusal) {
        return new Attempt(type, sentence, Arrays.stream(refusal).findFirst());
    }

    @Test
    void whatIsFoundWhereNothingIsCountsAsAFalseAlarm() throws IOException {
        Files.writeString(folder.resolve("talks.json"), "{\"kind\": \"negative\", \"events\": []}");
        Evaluation evaluation = new Evaluation(ONTOLOGY);
        evaluation.add(reader().read(folder).get(0), graph(FOUND.formatted("Meeting", "2026-03-12")), List.of());
        assertThat(List.of(evaluation.negatives(), evaluation.falseAlarms())).containsExactly(1, 1);
    }

    @Test
    void aFolderWithoutAnnotatedArticlesIsRefused() throws IOException {
        Files.writeString(folder.resolve("plain.json"), "{\"title\": \"Talks\"}");
        assertThatThrownBy(() -> reader().read(folder)).hasMessageContaining("holds no annotated article");
    }

    private Evaluation evaluated(String turtle) throws IOException {
        return evaluated(GOLD, turtle);
    }

    private Evaluation evaluated(String gold, String turtle, Attempt... attempts) throws IOException {
        Files.writeString(folder.resolve("talks.json"), gold);
        Evaluation evaluation = new Evaluation(ONTOLOGY);
        evaluation.add(reader().read(folder).get(0), graph(turtle), List.of(attempts));
        return evaluation;
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
