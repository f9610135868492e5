// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.model.EventType;
import io.github.communique.model.Status;
import io.github.communique.model.Trait;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntologyTest {

    private final Ontology ontology = Ontology.load();

    @ParameterizedTest(name = "{0} is under {1}, {2}, identified by {3}: {4} if actual, {5} if planned, {6} if negated")
    @CsvSource(textBlock = """
                    Agreement,          Commitment,       symmetric, PARTIES_DAY_AND_INSTRUMENT, SUPPORT,   AGREE,    -
                    Aid,                CooperativeAct,   directed,  PARTIES_AND_DAY,            AID,       AGREE,    -
                    Call,               Encounter,        symmetric, PARTIES_AND_DAY,            CONSULT,   AGREE,    -
                    Cooperation,        CooperativeAct,   symmetric, PARTIES_AND_DAY,            COOPERATE, AGREE,    -
                    Criticism,          VerbalAct,        directed,  TELLING,                    ACCUSE,    -,        -
                    Demand,             VerbalAct,        directed,  TELLING,                    REQUEST,   -,        -
                    JointStatement,     VerbalAct,        symmetric, PARTIES_AND_DAY,            -,         -,        -
                    Mediation,          Encounter,        directed,  PARTIES_AND_DAY,            CONSULT,   AGREE,    -
                    Meeting,            Encounter,        symmetric, PARTIES_AND_DAY,            CONSULT,   AGREE,    REJECT
                    Pledge,             Commitment,       directed,  TELLING,                    AGREE,     AGREE,    -
                    Rejection,          VerbalAct,        directed,  TELLING,                    REJECT,    -,        -
                    RelationsDowngrade, CoerciveAct,      directed,  PARTIES_AND_DAY,            SANCTION,  THREATEN, -
                    RelationsUpgrade,   CooperativeAct,   directed,  PARTIES_AND_DAY,            SUPPORT,   AGREE,    -
                    Sanction,           CoerciveAct,      directed,  PARTIES_AND_DAY,            SANCTION,  THREATEN, -
                    SanctionRelief,     CooperativeAct,   directed,  PARTIES_AND_DAY,            CONCEDE,   CONCEDE,  -
                    Statement,          VerbalAct,        directed,  TELLING,                    -,         -,        -
                    Support,            VerbalAct,        directed,  TELLING,                    SUPPORT,   -,        -
                    Threat,             VerbalAct,        directed,  TELLING,                    THREATEN,  -,        -
                    Visit,              Encounter,        directed,  PARTIES_AND_DAY,            CONSULT,   AGREE,    -
                    Vote,               InstitutionalAct, symmetric, PARTIES_DAY_AND_INSTRUMENT, -,         -,        -
                    """)
    void aTypeHasItsGroupAndItsCodes(
            String name,
            String group,
            String direction,
            IdentityRule rule,
            String actual,
            String planned,
            String negated) {
        EventType type = ontology.eventType(name).orElseThrow();
        assertThat(ontology.superclasses(type))
                .containsExactly(Dip.NS + group, Dip.NS + "Event", "http://semanticweb.cs.vu.nl/2009/11/sem/Event");
        assertThat(ontology.symmetric(type)).isEqualTo(direction.equals("symmetric"));
        assertThat(ontology.identity(type)).isEqualTo(rule);
        assertThat(ontology.ploverCode(type, Status.ACTUAL)).isEqualTo(code(actual));
        assertThat(ontology.ploverCode(type, Status.PLANNED)).isEqualTo(code(planned));
        assertThat(ontology.ploverCode(type, Status.NEGATED)).isEqualTo(code(negated));
    }

    @Test
    void thereAreTwentyTypesAndNoGroupIsOneOfThem() {
        assertThat(ontology.eventTypes()).hasSize(20).isSortedAccordingTo((a, b) -> a.name()
                .compareTo(b.name()));
        assertThat(ontology.eventType("Encounter")).isEmpty();
        assertThat(ontology.eventType("Event")).isEmpty();
    }

    @ParameterizedTest(name = "{0} has the traits {1}")
    @CsvSource(textBlock = """
                    Visit,       HAPPENING PLACED PLACED_AT_TARGET COUNTABLE
                    Call,        HAPPENING CONVERSATIONAL COUNTABLE PAIRED
                    Mediation,   HAPPENING PLACED
                    Aid,         HAPPENING
                    Statement,   YIELDING
                    Demand,      ''
                    """)
    void aTypeTellsItsTraits(String name, String traits) {
        assertThat(ontology.eventType(name).orElseThrow().traits())
                .extracting(Trait::name)
                .containsExactlyInAnyOrder(traits.isEmpty() ? new String[0] : traits.split(" "));
    }

    @Test
    void everyTypeOfWhichTwoReportsCanTellIsAHappeningAndNoOther() {
        assertThat(ontology.eventTypes()).allSatisfy(type -> assertThat(type.has(Trait.HAPPENING))
                .isEqualTo(ontology.identity(type) != IdentityRule.TELLING));
    }

    @Test
    void aTraitThatIsNotDefinedIsASlip() {
        Graph graph = Modules.read();
        graph.add(Dip.term("Meeting"), Dip.term("trait"), Dip.term("Plaecd"));
        assertThatThrownBy(() -> new Ontology(graph))
                .hasMessageContaining("Plaecd")
                .hasMessageContaining("core.ttl");
    }

    @Test
    void aTypeTellsItsCameoCodes() {
        assertThat(ontology.cameoCodes(ontology.eventType("Meeting").orElseThrow()))
                .containsExactly("040", "044", "046");
        assertThat(ontology.cameoCodes(ontology.eventType("Vote").orElseThrow()))
                .isEmpty();
    }

    @Test
    void aTermHasALabelAndAStrangerNone() {
        assertThat(ontology.label(Dip.NS + "RelationsUpgrade")).contains("Upgrade of relations");
        assertThat(ontology.label("https://example.org/stranger")).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheCore() {
        assertThat(ontology.version()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void aNewTypeIsAClassAndNoCode() {
        Graph graph = Modules.read();
        Node summit = Dip.term("Summit");
        graph.add(summit, RDFS.subClassOf.asNode(), Dip.term("Meeting"));
        graph.add(summit, Dip.direction, Dip.SYMMETRIC);
        Ontology extended = new Ontology(graph);
        EventType type = extended.eventType("Summit").orElseThrow();
        assertThat(extended.superclasses(type)).startsWith(Dip.NS + "Meeting", Dip.NS + "Encounter");
        assertThat(extended.identity(type)).isEqualTo(IdentityRule.TELLING);
        assertThat(extended.ploverCode(type, Status.ACTUAL)).isEmpty();
    }

    @Test
    void aClassOutsideTheEventsIsNoTypeWhateverItSays() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Dip.PLACE, Dip.direction, Dip.SYMMETRIC);
        assertThat(new Ontology(graph).eventTypes()).isEqualTo(List.of());
    }

    private static Optional<String> code(String cell) {
        return Optional.of(cell).filter(code -> !code.equals("-"));
    }
}
