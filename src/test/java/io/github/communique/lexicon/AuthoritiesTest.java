// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The authority holds together: complete, unambiguous, and every link leads somewhere. */
class AuthoritiesTest {

    private static final Graph GRAPH = Authorities.read();
    private static final Records RECORDS = new Records(GRAPH);
    private static final Map<String, Node> LIVING = RECORDS.of(Dip.STATE).stream()
            .filter(state -> RECORDS.number(state, Terms.until).isEmpty())
            .collect(Collectors.toMap(
                    state -> RECORDS.text(state, Dip.countryCode).orElseThrow(), Function.identity()));

    @Test
    void everyMemberOfTheUnitedNationsIsAState() throws IOException {
        List<String> members = members();
        assertThat(members).hasSize(195);
        assertThat(LIVING).containsKeys(members.toArray(String[]::new));
        assertThat(members)
                .allSatisfy(code -> assertThat(GRAPH.contains(LIVING.get(code), RDF.type.asNode(), Terms.TERRITORY))
                        .isFalse());
    }

    @Test
    void everyStateHasAllThatIsAskedOfOne() throws IOException {
        for (String code : members()) {
            Node state = LIVING.get(code);
            assertThat(RECORDS.texts(state, Terms.demonym)).as(code).isNotEmpty();
            assertThat(RECORDS.texts(state, Dip.term("officialName"))).as(code).hasSize(1);
            assertThat(RECORDS.text(state, Dip.term("iso3"))).as(code).contains(new Locale("", code).getISO3Country());
            assertThat(RECORDS.links(state, SKOS.exactMatch.asNode())).as(code).hasSize(1);
            assertThat(RECORDS.link(state, Terms.capital)).as(code).hasValueSatisfying(capital -> assertThat(
                            RECORDS.countryBy(capital, Dip.inCountry))
                    .as(code)
                    .contains(code));
        }
    }

    @Test
    void everyCapitalLiesSomewhereAndIsKnownToGeoNames() throws IOException {
        for (String code : members()) {
            Node capital = RECORDS.link(LIVING.get(code), Terms.capital).orElseThrow();
            assertThat(degrees(capital, "lat")).as(code).isBetween(-90.0, 90.0);
            assertThat(degrees(capital, "long")).as(code).isBetween(-180.0, 180.0);
            assertThat(RECORDS.links(capital, SKOS.exactMatch.asNode()))
                    .as(code)
                    .extracting(Node::getURI)
                    .containsExactly("https://sws.geonames.org/"
                            + RECORDS.text(capital, Dip.term("geonames")).orElseThrow() + "/");
        }
    }

    @Test
    void theNorthOfACityIsItsLatitude() {
        Node lima = NodeFactory.createURI(Authorities.NS + "place/lima-pe");
        assertThat(degrees(lima, "lat")).isBetween(-12.2, -11.9);
        assertThat(degrees(lima, "long")).isBetween(-77.2, -76.9);
    }

    private static double degrees(Node place, String axis) {
        return Double.parseDouble(
                RECORDS.text(place, NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#" + axis))
                        .orElseThrow());
    }

    @Test
    void everyIsoCountryOfThePlatformIsKnown() {
        Set<String> withoutPeople = Set.of("AQ", "BV", "HM");
        Stream.of(Locale.getISOCountries())
                .filter(code -> !withoutPeople.contains(code))
                .forEach(code -> assertThat(LIVING).containsKey(code));
    }

    @Test
    void noNameBelongsToTwoStates() {
        Map<String, List<String>> byName = LIVING.values().stream()
                .flatMap(state -> RECORDS.names(state).stream().map(name -> Map.entry(name, state.getLocalName())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(byName.values()).allSatisfy(states -> assertThat(states).hasSize(1));
    }

    @Test
    void noWordNamesTwoOffices() {
        Map<String, Long> uses = RECORDS.of(Terms.OFFICE_KIND).stream()
                .flatMap(office -> RECORDS.names(office).stream()
                        .map(name -> Spelling.key(String.join(" ", Spelling.piecesOfName(name))))
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(uses).allSatisfy((name, times) -> assertThat(times).as(name).isEqualTo(1));
    }

    @Test
    void everyLinkLeadsToARecordWithALabel() {
        List<String> loose = GRAPH.stream()
                .filter(triple -> !triple.getPredicate().equals(OWL2.versionIRI.asNode()))
                .filter(triple -> !triple.getPredicate().equals(OWL2.priorVersion.asNode()))
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith(Authorities.NS))
                .distinct()
                .filter(object -> !GRAPH.contains(object, RDFS.label.asNode(), Node.ANY))
                .map(Node::getURI)
                .toList();
        assertThat(loose).isEmpty();
    }

    @Test
    void everyRecordHasOneLabelAndNoneIsBlank() {
        assertThat(GRAPH.stream().map(Triple::getSubject).filter(Node::isBlank)).isEmpty();
        GRAPH.stream()
                .map(Triple::getSubject)
                .distinct()
                .filter(record -> record.getURI().startsWith(Authorities.NS))
                .forEach(record -> assertThat(GRAPH.stream(record, RDFS.label.asNode(), Node.ANY))
                        .as(record.getURI())
                        .hasSize(1));
    }

    @Test
    void everyTermUsedIsDeclared() {
        Graph core = Ontology.load().graph();
        List<String> unknown = GRAPH.stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(Dip.NS))
                .distinct()
                .filter(term -> !GRAPH.contains(term, RDFS.label.asNode(), Node.ANY)
                        && !core.contains(term, RDFS.label.asNode(), Node.ANY))
                .map(Node::getURI)
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void theAuthorityIsWideEnough() {
        assertThat(RECORDS.of(Dip.ORGANISATION)).hasSizeGreaterThan(200);
        assertThat(RECORDS.of(Dip.GROUP)).hasSizeGreaterThan(80);
        assertThat(RECORDS.of(Dip.PERSON)).hasSizeGreaterThan(1000);
        assertThat(RECORDS.of(Dip.PLACE)).hasSizeGreaterThan(4500);
        assertThat(RECORDS.of(Terms.OFFICE_KIND)).hasSizeGreaterThan(80);
    }

    @Test
    void aYearNeverEndsBeforeItBegins() {
        RECORDS.of(Dip.TENURE)
                .forEach(tenure -> assertThat(RECORDS.number(tenure, Terms.from).orElse(0))
                        .as(tenure.getURI())
                        .isLessThanOrEqualTo(RECORDS.number(tenure, Terms.until).orElse(9999)));
    }

    private static List<String> members() throws IOException {
        try (InputStream in = AuthoritiesTest.class.getResourceAsStream("/authority/united-nations.txt")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
