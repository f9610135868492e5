// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Wgs84;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads a list in Turtle, as the authority is written, or with the words of SKOS, FOAF and schema.org: a row for each tenure. */
record TurtleList(ListColumns columns) {

    private static final List<Node> NAMES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), FOAF.name.asNode(), SchemaDO.name.asNode());
    private static final List<Node> SAME = List.of(SKOS.exactMatch.asNode(), OWL2.sameAs.asNode());
    private static final List<Node> SIDES =
            List.of(Dip.actsFor, Dip.inCountry, ORG.organization.asNode(), SchemaDO.addressCountry.asNode());

    /** @throws IOException if the file is no Turtle */
    ListContent read(Path file, String content) throws IOException {
        Graph graph = graph(file, content);
        List<ListRow> rows = new ArrayList<>();
        for (Node thing : things(graph)) {
            List<Node> tenures = graph.stream(Node.ANY, ORG.member.asNode(), thing)
                    .map(Triple::getSubject)
                    .toList();
            Map<String, String> told = thing(graph, thing);
            Stream.concat(
                            tenures.stream().map(tenure -> tenure(graph, tenure, told)),
                            tenures.isEmpty() ? Stream.of(told) : Stream.empty())
                    .forEach(row -> rows.add(columns.row(rows.size() + 1, row)));
        }
        return new ListContent(rows, List.of());
    }

    private static Graph graph(Path file, String content) throws IOException {
        try {
            return RDFParser.fromString(content, Lang.TURTLE)
                    .base("urn:list:")
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .toGraph();
        } catch (RiotException broken) {
            throw new IOException(
                    file + " is no Turtle: " + broken.getMessage() + "; mend it and import it again", broken);
        }
    }

    /** What has a type that is known here. */
    private List<Node> things(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(type -> type.getObject().isURI())
                .filter(type -> columns.kind(local(type.getObject())).isPresent())
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private Map<String, String> thing(Graph graph, Node thing) {
        Map<String, String> row = new LinkedHashMap<>();
        put(row, "kind", kind(graph, thing));
        put(row, "name", text(graph, thing, NAMES));
        put(row, "id", id(graph, thing));
        String aliases = values(graph, thing, List.of(SKOS.altLabel.asNode()))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .collect(Collectors.joining("|"));
        put(row, "aliases", Optional.of(aliases));
        put(row, "side", side(graph, thing));
        put(row, "geonames", text(graph, thing, List.of(Dip.term("geonames"))));
        put(row, "latitude", text(graph, thing, List.of(Wgs84.LATITUDE, SchemaDO.latitude.asNode())));
        put(row, "longitude", text(graph, thing, List.of(Wgs84.LONGITUDE, SchemaDO.longitude.asNode())));
        return row;
    }

    private Optional<String> kind(Graph graph, Node thing) {
        return values(graph, thing, List.of(RDF.type.asNode()))
                .filter(Node::isURI)
                .map(TurtleList::local)
                .filter(word -> columns.kind(word).isPresent())
                .findFirst();
    }

    /** What it is elsewhere, else its own IRI. */
    private static Optional<String> id(Graph graph, Node thing) {
        return values(graph, thing, SAME)
                .findFirst()
                .or(() -> Optional.of(thing))
                .filter(Node::isURI)
                .map(Node::getURI);
    }

    private static Map<String, String> tenure(Graph graph, Node tenure, Map<String, String> told) {
        Map<String, String> row = new LinkedHashMap<>(told);
        Optional<String> office = values(graph, tenure, List.of(Dip.term("officeKind"), Dip.office, ORG.role.asNode()))
                .map(post -> name(graph, post))
                .findFirst();
        put(row, "office", office.or(() -> text(graph, tenure, NAMES)));
        side(graph, tenure).ifPresent(side -> row.put("side", side));
        put(row, "from", text(graph, tenure, List.of(Dip.term("from"), SchemaDO.startDate.asNode())));
        put(row, "until", text(graph, tenure, List.of(Dip.term("until"), SchemaDO.endDate.asNode())));
        return row;
    }

    private static Optional<String> side(Graph graph, Node thing) {
        return values(graph, thing, SIDES).map(side -> name(graph, side)).findFirst();
    }

    /** What the list calls a thing, else the last part of its IRI, such as {@code PT} or {@code foreign minister}. */
    private static String name(Graph graph, Node thing) {
        return text(graph, thing, NAMES)
                .orElseGet(() -> thing.isLiteral()
                        ? thing.getLiteralLexicalForm()
                        : thing.isURI() ? local(thing).replace("-", " ") : "");
    }

    private static String local(Node thing) {
        return thing.getURI().replaceFirst(".*[/#]", "");
    }

    private static Optional<String> text(Graph graph, Node thing, List<Node> properties) {
        return values(graph, thing, properties)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static Stream<Node> values(Graph graph, Node thing, List<Node> properties) {
        return properties.stream().flatMap(property -> new GraphReader(graph).objects(thing, property));
    }

    private static void put(Map<String, String> row, String column, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> row.put(column, text));
    }
}
