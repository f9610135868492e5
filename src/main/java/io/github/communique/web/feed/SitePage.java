// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import io.github.communique.ontology.Dip;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A page that a search engine may want.
 *
 * @param address of it
 * @param modified when its article was read last, if it is of an event or an article
 */
record SitePage(String address, Optional<Instant> modified) {

    private static final List<String> STANDING =
            List.of("", "events", "ontology", "shapes", "sparql", "dump/", "stream");
    private static final Node STARTED = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");

    /** All pages, one after the other out of the index: nothing is gathered. */
    static Iter<SitePage> all(DatasetGraph dataset, String base) {
        return Iter.iter(STANDING)
                .map(path -> new SitePage(base + path, Optional.empty()))
                .append(things(dataset, base, Dip.EVENT, true))
                .append(things(dataset, base, SchemaDO.NewsArticle.asNode(), true))
                .append(things(dataset, base, Dip.ACTOR, false))
                .append(things(dataset, base, Dip.PLACE, false));
    }

    private static Iterator<SitePage> things(DatasetGraph dataset, String base, Node type, boolean dated) {
        Iterator<Triple> found = dataset.getDefaultGraph().find(Node.ANY, RDF.type.asNode(), type);
        return Iter.iter(found)
                .map(Triple::getSubject)
                .filter(thing -> thing.isURI() && thing.getURI().startsWith(base + "id/"))
                .map(thing -> new SitePage(page(base, thing), dated ? read(dataset, thing) : Optional.empty()));
    }

    private static String page(String base, Node thing) {
        return URI.create(base + "doc/" + thing.getURI().substring((base + "id/").length()))
                .toASCIIString();
    }

    private static Optional<Instant> read(DatasetGraph dataset, Node thing) {
        Iterator<Node> graphs = Iter.iter(dataset.find(Node.ANY, thing, RDF.type.asNode(), Node.ANY))
                .map(Quad::getGraph)
                .distinct();
        return Iter.toList(graphs).stream()
                .flatMap(graph -> Iter.toList(dataset.find(graph, Node.ANY, STARTED, Node.ANY)).stream())
                .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm()))
                .max(Instant::compareTo);
    }
}
