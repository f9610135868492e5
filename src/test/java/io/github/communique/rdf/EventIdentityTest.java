// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import static io.github.communique.rdf.Site.FIRST;
import static io.github.communique.rdf.Site.SECOND;
import static io.github.communique.rdf.Site.as;
import static io.github.communique.rdf.Site.event;
import static io.github.communique.rdf.Site.person;
import static io.github.communique.rdf.Site.state;
import static io.github.communique.rdf.Site.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Instrument;
import io.github.communique.model.Participation;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Role;
import io.github.communique.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** When two reports give one node. */
class EventIdentityTest {

    private static final Participation NORWAY = as(Role.PARTICIPANT, state("Norway", "NO"));
    private static final Participation FINLAND = as(Role.PARTICIPANT, state("Finland", "FI"));
    private static final Article ONE = Site.article("https://news.example/one");
    private static final Article OTHER = Site.article("https://other.example/two");

    private final EventGraph graphs = new EventGraph(Ontology.load(), new Iris(Site.BASE));

    @Test
    void twoArticlesThatTellOfOneCallGiveOneNode() {
        Event told = event("Call", "2024-05-03", FIRST, NORWAY, FINLAND);
        Event retold = event("Call", "2024-05-03", SECOND, FINLAND, NORWAY);
        assertThat(node(ONE, told)).isEqualTo(node(OTHER, retold));
    }

    @Test
    void aPersonWhoseStateIsKnownIsKnownToo() {
        Participation minister = as(Role.PARTICIPANT, person("Maria Lind", NORWAY.party(), "minister"));
        Participation envoy = as(Role.PARTICIPANT, person("Maria Lind", NORWAY.party(), "envoy"));
        assertThat(node(ONE, event("Call", "2024-05-03", FIRST, minister, FINLAND)))
                .isEqualTo(node(OTHER, event("Call", "2024-05-03", FIRST, envoy, FINLAND)))
                .isNotEqualTo(node(OTHER, event("Call", "2024-05-03", FIRST, NORWAY, FINLAND)));
    }

    @Test
    void whoVisitsWhomMakesADifference() {
        Event there =
                event("Visit", "2024-05-03", FIRST, as(Role.SOURCE, NORWAY.party()), as(Role.TARGET, FINLAND.party()));
        Event back =
                event("Visit", "2024-05-03", FIRST, as(Role.SOURCE, FINLAND.party()), as(Role.TARGET, NORWAY.party()));
        assertThat(node(ONE, there)).isNotEqualTo(node(OTHER, back));
    }

    @Test
    void withoutASingleDayEachReportStandsAlone() {
        for (String when : List.of("", "2024-05", "2024-05-03/2024-05-04", "XXXX-05-03")) {
            Event told = event("Call", when, FIRST, NORWAY, FINLAND);
            assertThat(node(ONE, told)).as(when).isNotEqualTo(node(OTHER, told));
        }
    }

    @Test
    void withAPartyThatNobodyKnowsEachReportStandsAlone() {
        Event told = event("Call", "2024-05-03", FIRST, NORWAY, as(Role.PARTICIPANT, unknown(Kind.GROUP, "rebels")));
        assertThat(node(ONE, told)).isNotEqualTo(node(OTHER, told));
    }

    @Test
    void withAPersonWhoseSurnameAloneIsToldEachReportStandsAlone() {
        Event told = event(
                "Call", "2024-05-03", FIRST, as(Role.PARTICIPANT, person("Lind", NORWAY.party(), "minister")), FINLAND);
        assertThat(node(ONE, told)).isNotEqualTo(node(OTHER, told));
    }

    @Test
    void withOnePartyAloneEachReportStandsAlone() {
        Event told = event("Visit", "2024-05-03", FIRST, as(Role.SOURCE, NORWAY.party()));
        assertThat(node(ONE, told)).isNotEqualTo(node(OTHER, told));
    }

    @Test
    void severalCallsToldAsOneStandAlone() {
        Event told = with(event("Call", "2024-05-03", FIRST, NORWAY, FINLAND), Optional.empty(), OptionalInt.of(3));
        assertThat(node(ONE, told)).isNotEqualTo(node(OTHER, told));
    }

    @Test
    void criticismsOfOneDayAreNotJoined() {
        Event told = event(
                "Criticism", "2024-05-03", FIRST, as(Role.SOURCE, NORWAY.party()), as(Role.TARGET, FINLAND.party()));
        assertThat(node(ONE, told)).isNotEqualTo(node(OTHER, told));
    }

    @Test
    void agreementsAreJoinedByTheirInstrument() {
        Event bare = event("Agreement", "2024-05-03", FIRST, NORWAY, FINLAND);
        Event sea = with(bare, Optional.of(new Instrument("Sea Treaty")), OptionalInt.empty());
        Event air = with(bare, Optional.of(new Instrument("Air Treaty")), OptionalInt.empty());
        assertThat(node(ONE, sea)).isEqualTo(node(OTHER, sea)).isNotEqualTo(node(OTHER, air));
        assertThat(node(ONE, bare)).isNotEqualTo(node(OTHER, bare));
        Event vague = with(bare, Optional.of(new Instrument("a memorandum")), OptionalInt.empty());
        assertThat(node(ONE, vague)).isNotEqualTo(node(OTHER, vague));
    }

    @Test
    void theSameArticleGivesTheSameNodesAgain() {
        List<Event> events =
                List.of(event("Call", "2024-05-03", FIRST, NORWAY, FINLAND), event("Statement", "", SECOND, NORWAY));
        assertThat(nodes(ONE, events)).isEqualTo(nodes(ONE, events));
    }

    @Test
    void eventsOfOneArticleNeverShareANode() {
        Event call = event("Call", "2024-05-03", FIRST, NORWAY, FINLAND);
        Event statement = event("Statement", "", SECOND, NORWAY);
        assertThat(nodes(ONE, List.of(call, call, call, statement, statement, statement)))
                .doesNotHaveDuplicates();
    }

    private Node node(Article article, Event event) {
        return nodes(article, List.of(event)).get(0);
    }

    private List<Node> nodes(Article article, List<Event> events) {
        return graphs.describe(article, events).stream()
                .map(EventGraph.Description::node)
                .toList();
    }

    private static Event with(Event event, Optional<Instrument> instrument, OptionalInt count) {
        return new Event(
                event.type(),
                event.status(),
                event.participations(),
                event.when(),
                event.place(),
                event.topics(),
                instrument,
                event.quotation(),
                count,
                event.confidence(),
                event.rule(),
                event.evidence());
    }
}
