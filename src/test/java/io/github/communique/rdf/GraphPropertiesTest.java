// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Instrument;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.property.Odd;
import io.github.communique.property.OddGraphs;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;

/** Whatever persons, places and documents are called: their IRIs are valid, and the graph says their names again. */
class GraphPropertiesTest {

    private static final List<Lang> SYNTAXES = List.of(Lang.TURTLE, Lang.NQUADS, Lang.RDFXML, Lang.JSONLD);

    private final EventGraph graphs = new EventGraph(Ontology.load(), new Iris(Site.BASE));

    @Provide
    Arbitrary<String> names() {
        return Odd.names();
    }

    @Property(seed = "2026")
    void anEventOfAnyNamesIsWrittenAndReadBack(
            @ForAll("names") String person, @ForAll("names") String thing, @ForAll("names") String said) {
        Article article = article(said);
        Event event = event(article, person, thing, said);

        Graph graph = graphs.describe(article, List.of(event)).get(0).graph();

        assertThat(texts(graph, RDFS.label.asNode())).contains(person.strip(), thing.strip(), "Norway");
        assertThat(texts(graph, OA.exact.asNode())).containsExactly(said);
        assertThat(iris(graph)).allSatisfy(GraphPropertiesTest::valid);
        for (Lang syntax : SYNTAXES) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFWriter.source(graph).lang(syntax).output(out);
            assertThat(OddGraphs.read(out.toByteArray(), syntax)
                            .getDefaultGraph()
                            .isIsomorphicWith(graph))
                    .as("%s: %s", syntax, out)
                    .isTrue();
        }
    }

    @Property(seed = "2026")
    void twoNamesThatDifferForAReaderAreTwoThings(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(Slug.of(one)).matches("[a-z0-9]+(-[a-z0-9]+)*").isEqualTo(Slug.of(one));
        if (!plain(one).equals(plain(other))) {
            assertThat(Slug.of(one)).isNotEqualTo(Slug.of(other));
        }
    }

    /** What is left of a name when signs, marks and case are not looked at. */
    private static String plain(String name) {
        return Slug.of(name.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    private static Article article(String text) {
        return new Article(
                URI.create("https://news.example/talks"),
                text,
                Optional.of(text),
                List.of(text),
                Optional.empty(),
                Optional.empty(),
                List.of(text));
    }

    private static Event event(Article article, String person, String thing, String said) {
        Party norway = Site.state("Norway", "NO");
        Party minister = Site.person(person, norway, thing);
        return new Event(
                new EventType(Dip.NS + "Meeting", "Meeting"),
                Status.ACTUAL,
                List.of(
                        Site.as(Role.PARTICIPANT, minister),
                        Site.as(Role.PARTICIPANT, Site.unknown(Kind.GROUP, thing))),
                Optional.empty(),
                Optional.of(new Place(thing, Optional.of(norway), Optional.empty())),
                List.of(thing),
                Optional.of(new Instrument(thing)),
                Optional.of(new Quotation(said, Optional.of(minister))),
                OptionalInt.empty(),
                new BigDecimal("0.80"),
                Site.RULE,
                List.of(Evidence.at(article.text(), 0, said.length())));
    }

    private static Set<String> texts(Graph graph, Node property) {
        return graph.stream(Node.ANY, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
    }

    private static Set<String> iris(Graph graph) {
        return graph.stream()
                .flatMap(triple -> List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    private static void valid(String iri) {
        assertThat(IRIx.create(iri).isReference()).isTrue();
        assertThat(URI.create(iri).toASCIIString()).isEqualTo(iri);
    }
}
