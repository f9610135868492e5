// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of the authority: who and what has a name in diplomacy. */
public final class Authorities {

    /** The namespace of authority records. */
    public static final String NS = "https://w3id.org/communique/authority/";

    /** The namespace of the items of Wikidata. */
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final String FOLDER = "ontology/authorities/";
    private static final List<String> FILES = List.of(
            "authority.ttl",
            "states.ttl",
            "organisations.ttl",
            "groups.ttl",
            "offices.ttl",
            "organs.ttl",
            "persons.ttl",
            "cities.ttl",
            "places.ttl",
            "doubtful.ttl");

    private Authorities() {}

    /**
     * All of them in one graph.
     *
     * @throws IllegalStateException if a file is missing from the class path or is not well-formed
     */
    public static Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        FILES.forEach(file -> readInto(graph, FOLDER + file));
        return graph;
    }

    /** The item of Wikidata, such as Q114, that is among some nodes. */
    public static Optional<String> item(Stream<Node> nodes) {
        return nodes.filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(WIKIDATA))
                .map(iri -> iri.substring(WIKIDATA.length()))
                .findFirst();
    }

    private static void readInto(Graph graph, String file) {
        try (InputStream in = Authorities.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path: build the program anew");
            }
            RDFParser.source(in).lang(Lang.TURTLE).base(NS).parse(graph);
        } catch (RiotException e) {
            throw new IllegalStateException(file + " is no Turtle: " + e.getMessage() + "; mend it and build anew", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
