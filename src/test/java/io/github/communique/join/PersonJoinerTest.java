// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.happening.Ruling;
import io.github.communique.identity.HeldPost;
import io.github.communique.store.SettableClock;
import io.github.communique.store.Tdb2Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonJoinerTest {

    private static final String FIRST = person("fi-sergei-orlow");
    private static final String SPELT = person("fi-sergey-orlow");

    private static final String PRIME_MINISTER = """
        PREFIX dip: <https://w3id.org/communique/ontology#>
        PREFIX org: <http://www.w3.org/ns/org#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <id/office/fi-prime-minister> rdfs:label "prime minister"@en .
        <id/actor/%1$s> a dip:Person ; rdfs:label "%2$s"@en ; dip:actsFor <id/actor/fi> .
        <id/tenure/%3$s> org:member <id/actor/%1$s> ; org:organization <id/actor/fi> ;
            dip:office <id/office/fi-prime-minister> ; dip:witnessed "%4$s"^^xsd:date .
        """;

    private final SettableClock clock = new SettableClock(Instant.parse("2031-07-01T00:00:00Z"));
    private final Tdb2Store store = Tdb2Store.inMemory(clock);
    private int ruled;

    @BeforeEach
    void fill() {
        PersonCases.publish(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void oneMinisterUnderTwoSpellingsIsOneActorUnderTheIriThatCameFirst() {
        assertThat(PersonCases.joiner(store).joined()).containsExactly(List.of(FIRST, SPELT));
        assertThat(same(SPELT)).containsExactly(FIRST);
        assertThat(names(FIRST)).containsExactly("Sergey Orlow");
    }

    @Test
    void aDayThatIsNoneIsNoWitness() {
        Graph strange = RDFParser.fromString(
                        PRIME_MINISTER.formatted("fi-aino-salo", "Aino Salo", "strange", "2031"), Lang.TURTLE)
                .base(PersonCases.BASE)
                .toGraph();
        PersonJoiner joiner = PersonCases.joiner(store);
        joiner.with(Map.of(PersonCases.BASE + "doc/article/strange", strange));
        assertThat(joiner.person(person("fi-sergei-orlow"))).isPresent();
        store.replace(Map.of(PersonCases.BASE + "doc/article/strange", strange));
        assertThat(PersonCases.joiner(store)
                        .person(person("fi-aino-salo"))
                        .orElseThrow()
                        .posts())
                .isEmpty();
    }

    @Test
    void noGraphOfAnArticleIsTouched() {
        PersonCases.articles()
                .forEach((name, graph) ->
                        assertThat(store.graph(name).isIsomorphicWith(graph)).isTrue());
    }

    @Test
    void theSameNameInAnotherStateOrTenYearsLaterIsNotJoined() {
        assertThat(same(person("se-sergei-orlow"))).isEmpty();
        assertThat(same(person("fi-s-orlow"))).isEmpty();
    }

    @Test
    void whereOfficeOrTimeDoNotAgreeTheNamesWait() {
        assertThat(PersonCases.joiner(store).waiting())
                .extracting(pair -> List.of(pair.one().iri(), pair.other().iri()))
                .containsExactlyInAnyOrder(
                        List.of(person("fi-john-busk"), person("fi-john-w-busk")),
                        List.of(person("fi-s-orlow"), FIRST),
                        List.of(person("fi-s-orlow"), SPELT));
    }

    @Test
    void aPersonHasTheOfficesAndDaysThatWereWitnessed() {
        assertThat(PersonCases.joiner(store).person(SPELT).orElseThrow().posts())
                .containsExactly(new HeldPost(
                        "minister of foreign affairs",
                        person("fi"),
                        LocalDate.of(2031, 6, 1),
                        LocalDate.of(2031, 6, 1)));
    }

    @Test
    void whatWasDecidedStandsWhateverComesLater() {
        rule(Ruling.Kind.SPLIT, FIRST, SPELT);
        assertThat(same(SPELT)).isEmpty();
        rule(Ruling.Kind.JOIN, person("fi-john-busk"), person("se-sergei-orlow"));
        PersonCases.publish(store);
        assertThat(PersonCases.joiner(store).joined())
                .containsExactly(List.of(person("fi-john-busk"), person("se-sergei-orlow")));
        assertThat(PersonCases.joiner(store).waiting()).noneMatch(pair -> pair.isOn(FIRST, SPELT));
        rule(Ruling.Kind.JOIN, FIRST, SPELT);
        assertThat(same(SPELT)).containsExactly(FIRST);
    }

    @Test
    void aNameThatFitsTwoOthersJoinsNeither() {
        put("four", "fi-john-busk", "John Busk", "2031-01-01");
        put("five", "fi-john-w-busk", "John W. Busk", "2031-02-01");
        assertThat(same(person("fi-john-w-busk"))).containsExactly(person("fi-john-busk"));
        put("six", "fi-john-h-busk", "John H. Busk", "2031-03-01");
        assertThat(same(person("fi-john-w-busk"))).isEmpty();
        assertThat(PersonCases.joiner(store).waiting())
                .anyMatch(pair -> pair.isOn(person("fi-john-busk"), person("fi-john-w-busk")))
                .anyMatch(pair -> pair.isOn(person("fi-john-busk"), person("fi-john-h-busk")));
    }

    @Test
    void aNameWithTheFamilyNameFirstIsThatOfTheSamePerson() {
        put("four", "fi-kenzo-abi", "Kenzo Abi", "2031-01-01");
        put("five", "fi-abi-kenzo", "Abi Kenzo", "2031-02-01");
        put("six", "fi-ken-abi", "Ken Abi", "2031-03-01");
        assertThat(same(person("fi-abi-kenzo"))).containsExactly(person("fi-kenzo-abi"));
        remove("four");
        assertThat(same(person("fi-abi-kenzo"))).isEmpty();
    }

    @Test
    void oneJoinerKnowsWhenEachArticleCameThatItBroughtIn() {
        PersonJoiner joiner = PersonCases.joiner(store);
        put(joiner, "z", "fi-aino-m-rask", "Aino M. Rask", "2031-01-01");
        clock.set(clock.instant().plusSeconds(1));
        put(joiner, "a", "fi-aino-rask", "Aino Rask", "2031-02-01");
        assertThat(same(person("fi-aino-rask"))).containsExactly(person("fi-aino-m-rask"));
    }

    @Test
    void whatWasJoinedToAnArticleThatIsGoneStandsAlone() {
        remove("one");
        assertThat(same(SPELT)).isEmpty();
    }

    private void remove(String article) {
        Map<String, Graph> changes =
                new LinkedHashMap<>(Map.of(PersonCases.BASE + "doc/article/" + article, Graph.emptyGraph));
        changes.putAll(PersonCases.joiner(store).with(changes));
        store.replace(changes);
    }

    /** An article that tells of a prime minister of Finland. */
    private void put(String article, String key, String name, String day) {
        put(PersonCases.joiner(store), article, key, name, day);
    }

    private void put(PersonJoiner joiner, String article, String key, String name, String day) {
        Graph graph = RDFParser.fromString(PRIME_MINISTER.formatted(key, name, article, day), Lang.TURTLE)
                .base(PersonCases.BASE)
                .toGraph();
        Map<String, Graph> changes = new LinkedHashMap<>(Map.of(PersonCases.BASE + "doc/article/" + article, graph));
        changes.putAll(joiner.with(changes));
        store.replace(changes);
        joiner.settled();
    }

    private void rule(Ruling.Kind kind, String one, String other) {
        Instant when = Instant.parse("2031-07-01T00:00:00Z").plusSeconds(ruled++);
        store.replace(PersonCases.joiner(store).with(new Ruling(kind, one, other, "Editor", when, "Because.")));
    }

    private List<String> same(String person) {
        return values(person, OWL2.sameAs.asNode());
    }

    private List<String> names(String person) {
        return values(person, SKOS.altLabel.asNode());
    }

    private List<String> values(String person, Node property) {
        return store.read(dataset -> dataset.getDefaultGraph()
                .find(NodeFactory.createURI(person), property, Node.ANY)
                .mapWith(fact -> fact.getObject().isURI()
                        ? fact.getObject().getURI()
                        : fact.getObject().getLiteralLexicalForm())
                .toList());
    }
}
