// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DatasetDescription;
import io.github.communique.dump.DatasetDump;
import io.github.communique.release.Imprint;
import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.store.View;
import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.graph.Packed;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What there is to have, in VoID and DCAT: the current data, their dumps, the releases, the services. */
public final class Catalogue {

    private final DatasetDump dump;
    private final DatasetDescription description;
    private final Releases releases;
    private final String base;

    public Catalogue(View view, DatasetDump dump, Releases releases, String base) {
        this.dump = dump;
        this.releases = releases;
        this.base = base;
        description = new DatasetDescription(view, base);
    }

    /** Counts what there is, so that who asks next need not wait for it. */
    void prepare() {
        description.graph(List.of());
    }

    /** The current data, as {@code .well-known/void} tells them, with the names of the releases. */
    public Graph current() {
        Graph graph = description.graph(dump.atHand());
        named(graph, releases.imprint());
        releases.all().forEach(release -> version(graph, release));
        return graph;
    }

    /** The current data as search engines read of them, with the files that are written already. */
    public JsonObject card() {
        return SchemaOrg.current(base, releases.imprint(), dump.version(), dump.written());
    }

    /** All there is. */
    Graph whole() {
        Graph graph = series();
        GraphUtil.addInto(graph, resource("catalog.ttl"));
        Graph current = description.graph(dump.atHand());
        GraphUtil.addInto(graph, current);
        named(graph, releases.imprint());
        dated(graph);
        typed(graph);
        return graph;
    }

    /** The catalogue is as old as the data. */
    private void dated(Graph graph) {
        graph.find(at("dataset"), DCTerms.modified.asNode(), Node.ANY)
                .toList()
                .forEach(triple -> graph.add(at("catalog"), DCTerms.modified.asNode(), triple.getObject()));
    }

    /** Says of formats, licences and the like what they are. */
    private void typed(Graph graph) {
        for (Triple range : resource("ranges.ttl")
                .find(Node.ANY, RDFS.range.asNode(), Node.ANY)
                .toList()) {
            graph.find(Node.ANY, range.getSubject(), Node.ANY)
                    .toList()
                    .forEach(triple -> graph.add(triple.getObject(), RDF.Nodes.type, range.getObject()));
        }
    }

    /** The releases as a series. */
    Graph series() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node series = at("release/");
        resource("catalog.ttl").find(series, Node.ANY, Node.ANY).forEach(graph::add);
        List<Release> all = releases.all();
        for (Release release : all) {
            GraphUtil.addInto(graph, turtle(release.text("dcat.ttl")));
            version(graph, release);
            graph.add(
                    at("catalog"),
                    DCAT.dataset.asNode(),
                    NodeFactory.createURI(release.facts().address()));
        }
        if (!all.isEmpty()) {
            graph.add(series, dcat("first"), address(all.get(0)));
            graph.add(series, dcat("last"), address(all.get(all.size() - 1)));
        }
        return graph;
    }

    private void version(Graph graph, Release release) {
        graph.add(at("dataset"), dcat("hasVersion"), address(release));
        if (releases.latest().filter(release::equals).isPresent()) {
            graph.add(at("dataset"), dcat("hasCurrentVersion"), address(release));
        }
    }

    /** A release with its counts. */
    Answer release(Ask ask, Release release) {
        return GraphAnswer.of(ask, release.description()).tagged();
    }

    private void named(Graph graph, Imprint imprint) {
        Node publisher = at("catalog#publisher");
        graph.add(at("dataset"), DCTerms.publisher.asNode(), publisher);
        graph.add(publisher, FOAF.name.asNode(), NodeFactory.createLiteralLang(imprint.publisher(), "en"));
    }

    private static Node address(Release release) {
        return NodeFactory.createURI(release.facts().address());
    }

    private Node at(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static Node dcat(String name) {
        return NodeFactory.createURI(DCAT.getURI() + name);
    }

    private Graph resource(String name) {
        return Packed.graph("/web/" + name, base);
    }

    private static Graph turtle(String text) {
        return RDFParser.create()
                .source(new StringReader(text))
                .lang(Lang.TURTLE)
                .toGraph();
    }
}
