// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import static io.github.communique.rdf.SameGraph.assertSame;
import static io.github.communique.rdf.Site.FIRST;
import static io.github.communique.rdf.Site.SECOND;
import static io.github.communique.rdf.Site.as;
import static io.github.communique.rdf.Site.evidence;
import static io.github.communique.rdf.Site.person;
import static io.github.communique.rdf.Site.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Instrument;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts in, triples out. */
class EventGraphTest {

    /** What each graph says of the article and of the first sentence. */
    private static final String ARTICLE = """
            <id/article/news-example-talks-in-oslo-e15761ae> a schema:NewsArticle ;
                schema:headline "Talks in Oslo" ;
                schema:url <https://news.example/2024/talks-in-oslo.html> ;
                schema:publisher "The Example" ;
                schema:author "Sam Writer" ;
                schema:datePublished "2024-05-04"^^xsd:date ;
                schema:inLanguage "en" .
            """;

    private static final String STATES = """
            <id/actor/no> a dip:State, dip:Actor ; rdfs:label "Norway"@en ; dip:countryCode "NO" ;
                skos:exactMatch <https://w3id.org/communique/authority/state/NO> .
            <id/actor/fi> a dip:State, dip:Actor ; rdfs:label "Finland"@en ; dip:countryCode "FI" ;
                skos:exactMatch <https://w3id.org/communique/authority/state/FI> .
            """;

    private static final Party NORWAY = state("Norway", "NO");
    private static final Party FINLAND = state("Finland", "FI");

    private final EventGraph graphs = new EventGraph(Ontology.load(), new Iris(Site.BASE));

    @Test
    @Shows({"oa-quote", "edtf-dates", "dwbp-provenance"})
    void aMeetingTellsAllThatIsKnownOfIt() {
        Party minister = person("Maria Lind", NORWAY, "Foreign Minister");
        Event meeting = new Event(
                new EventType(Dip.NS + "Meeting", "Meeting"),
                Status.ACTUAL,
                List.of(as(Role.PARTICIPANT, minister), as(Role.PARTICIPANT, FINLAND)),
                Optional.of(new TimeSpan("2024-05-03")),
                Optional.of(new Place("Oslo", Optional.of(NORWAY), Optional.of(Site.AUTHORITY + "place/oslo-no"))),
                List.of("fishing quotas", "Fishing Quotas"),
                Optional.of(new Instrument("Oslo Declaration")),
                Optional.of(new Quotation("held talks", Optional.of(minister))),
                OptionalInt.of(2),
                new BigDecimal("1"),
                Site.RULE,
                List.of(evidence(FIRST), evidence(SECOND)));
        assertSame(described(meeting), ARTICLE + STATES + """
                        <id/event/2024-05-03-meeting-fi-no-maria-lind-23e7a2e5> a dip:Meeting, dip:Encounter, dip:Event, sem:Event ;
                            rdfs:label "Finland met Norway’s Maria Lind 2 times, 3 May 2024"@en ;
                            dip:status dip:Actual ;
                            dip:participant <id/actor/no-maria-lind>, <id/actor/fi> ;
                            dip:when "2024-05-03"^^edtf:EDTF ;
                            dip:begin "2024-05-03"^^xsd:date ;
                            dip:end "2024-05-03"^^xsd:date ;
                            dip:place <id/place/no-oslo> ;
                            dip:topic <id/topic/fishing-quotas> ;
                            dip:instrument <id/instrument/oslo-declaration> ;
                            dip:quotation <id/quotation/6b2f5325e98506ef> ;
                            dip:count 2 ;
                            dip:confidence 1.0 ;
                            dip:ploverCode "CONSULT" ;
                            dip:rule lex:hold-talks ;
                            dip:evidence <id/evidence/e06e8e6b818725fd>, <id/evidence/036860f8e434ec76> ;
                            dip:reportedIn <id/article/news-example-talks-in-oslo-e15761ae> ; dip:reportedOn "2024-05-04"^^xsd:date .
                        <id/actor/no-maria-lind> a dip:Person, dip:Actor ; rdfs:label "Maria Lind"@en ;
                            dip:actsFor <id/actor/no> ; dip:office <id/office/no-foreign-minister> .
                        <id/office/no-foreign-minister> a org:Post ; rdfs:label "Foreign Minister"@en ; org:postIn <id/actor/no> .
                        <id/tenure/b38b266bcbbe2ae8> a dip:Tenure, org:Membership ;
                            org:member <id/actor/no-maria-lind> ; org:organization <id/actor/no> ;
                            dip:office <id/office/no-foreign-minister> ; dip:witnessed "2024-05-03"^^xsd:date .
                        <id/place/no-oslo> a dip:Place ; rdfs:label "Oslo"@en ; dip:inCountry <id/actor/no> ;
                            skos:exactMatch <https://w3id.org/communique/authority/place/oslo-no> .
                        <id/topic/fishing-quotas> a skos:Concept ; rdfs:label "fishing quotas"@en ; skos:prefLabel "fishing quotas"@en .
                        <id/instrument/oslo-declaration> a dip:Instrument ; rdfs:label "Oslo Declaration"@en .
                        <id/quotation/6b2f5325e98506ef> a dip:Quotation ; schema:text "held talks" ; dip:speaker <id/actor/no-maria-lind> .
                        <id/evidence/e06e8e6b818725fd> a dip:Evidence ; oa:exact "Norway and Finland held talks in Oslo on Friday." ;
                            oa:prefix "Talks in Oslo\\n\\n" ; oa:suffix "\\n\\nNorway urged Finland to sign t" ;
                            oa:start 15 ; oa:end 63 ; dip:inArticle <id/article/news-example-talks-in-oslo-e15761ae> .
                        <id/evidence/036860f8e434ec76> a dip:Evidence ; oa:exact "Norway urged Finland to sign the treaty." ;
                            oa:prefix " held talks in Oslo on Friday.\\n\\n" ;
                            oa:start 65 ; oa:end 105 ; dip:inArticle <id/article/news-example-talks-in-oslo-e15761ae> .
                        """);
    }

    @Test
    void anAnnouncedVisitHasVisitorAndHostAndAnotherCode() {
        Event visit = new Event(
                new EventType(Dip.NS + "Visit", "Visit"),
                Status.PLANNED,
                List.of(as(Role.SOURCE, NORWAY), as(Role.TARGET, FINLAND)),
                Optional.of(new TimeSpan("XXXX-06")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                new BigDecimal("0.50"),
                Site.RULE,
                List.of(evidence(FIRST)));
        assertSame(described(visit), ARTICLE + STATES + """
                        <id/event/undated-visit-fi-no-9f623238> a dip:Visit, dip:Encounter, dip:Event, sem:Event ;
                            rdfs:label "Norway plans to visit Finland"@en ;
                            dip:status dip:Planned ;
                            dip:participant <id/actor/no>, <id/actor/fi> ;
                            dip:source <id/actor/no> ;
                            dip:target <id/actor/fi> ;
                            dip:when "XXXX-06"^^edtf:EDTF ;
                            dip:confidence 0.5 ;
                            dip:ploverCode "AGREE" ;
                            dip:rule lex:hold-talks ;
                            dip:evidence <id/evidence/e06e8e6b818725fd> ;
                            dip:reportedIn <id/article/news-example-talks-in-oslo-e15761ae> ; dip:reportedOn "2024-05-04"^^xsd:date .
                        <id/evidence/e06e8e6b818725fd> a dip:Evidence ; oa:exact "Norway and Finland held talks in Oslo on Friday." ;
                            oa:prefix "Talks in Oslo\\n\\n" ; oa:suffix "\\n\\nNorway urged Finland to sign t" ;
                            oa:start 15 ; oa:end 63 ; dip:inArticle <id/article/news-example-talks-in-oslo-e15761ae> .
                        """);
    }

    /** The article is of 4 May 2024. */
    @ParameterizedTest
    @CsvSource({
        ", 2024-05-04",
        "2024-05-02, 2024-05-02",
        "1972-02-21, 1972-02-21",
        "2024-05, 2024-05-04",
        "2024-05-03/2024-05-06, 2024-05-04",
        "2024-06-01, 2024-05-04",
        "1972, none",
        "2024-04, none",
        "XXXX-02, none"
    })
    void anOfficeIsWitnessedOnTheDayThatIsTold(String when, String day) {
        Party minister = person("Maria Lind", NORWAY, "Foreign Minister");
        Graph graph = described(new Event(
                new EventType(Dip.NS + "Meeting", "Meeting"),
                Status.ACTUAL,
                List.of(as(Role.PARTICIPANT, minister), as(Role.PARTICIPANT, FINLAND)),
                Optional.ofNullable(when).map(TimeSpan::new),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                new BigDecimal("0.50"),
                Site.RULE,
                List.of(evidence(FIRST))));
        assertThat(graph.find(Node.ANY, Dip.witnessed, Node.ANY)
                        .mapWith(fact -> fact.getObject().getLiteralLexicalForm())
                        .toList())
                .isEqualTo(day.equals("none") ? List.of() : List.of(day));
    }

    private Graph described(Event event) {
        return graphs.describe(Site.article(), List.of(event)).get(0).graph();
    }
}
