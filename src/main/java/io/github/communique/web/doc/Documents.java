// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Tombstone;
import io.github.communique.store.Version;
import io.github.communique.store.View;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers with the document on a thing, as a page or in a language of RDF. */
public final class Documents implements Handler {

    private static final String HTML = "text/html";
    private static final List<String> OFFERED =
            Stream.concat(Stream.of(HTML), RdfType.types().stream()).toList();
    /** For those who accept anything, data rather than a page. */
    private static final List<String> BY_PREFERENCE =
            Stream.concat(RdfType.types().stream(), Stream.of(HTML)).toList();

    private final View store;
    private final String base;

    public Documents(View store, String base) {
        this.store = store;
        this.base = base;
    }

    @Override
    public Answer answer(Ask ask) {
        Address asked = Address.of(ask);
        return store.readVersion((version, dataset) -> find(asked, dataset)
                .or(() -> asked.split(extensions()).flatMap(address -> find(address, dataset)))
                .map(found -> found.answer(ask, version))
                .orElseThrow(() -> missing(asked)));
    }

    private static Stream<String> extensions() {
        return Stream.concat(Stream.of("html"), Arrays.stream(RdfType.values()).map(RdfType::extension));
    }

    private Optional<Found> find(Address address, DatasetGraph dataset) {
        Graph graph = Description.of(
                dataset.getDefaultGraph(),
                NodeFactory.createURI(address.thing(base)),
                NodeFactory.createURI(address.document(base)));
        return graph.isEmpty() ? Optional.empty() : Optional.of(new Found(address, graph, dataset));
    }

    private final class Found {
        private final Address address;
        private final Graph graph;
        private final DatasetGraph dataset;

        Found(Address address, Graph graph, DatasetGraph dataset) {
            this.address = address;
            this.graph = graph;
            this.dataset = dataset;
        }

        Answer answer(Ask ask, Version version) {
            String type = address.extension().map(Found::named).orElseGet(() -> chosen(ask));
            new DocumentFacts(base, address, version).addTo(graph);
            Answer body = RdfType.of(type)
                    .map(rdf -> Answer.ok(charset(rdf), rdf.content(graph)))
                    .orElseGet(() -> new ThingPage(base, address, graph, reports()).answer(ask));
            return DocumentLinks.add(body, ask.root(), address)
                    .header("Vary", "Accept")
                    .state(tag(version, type), version.modified());
        }

        private List<Report> reports() {
            return Report.of(dataset, NodeFactory.createURI(address.thing(base)));
        }

        private static String named(String extension) {
            return RdfType.ofExtension(extension).map(RdfType::type).orElse(HTML);
        }

        private static String chosen(Ask ask) {
            return ask.accept().best(BY_PREFERENCE).orElseThrow(() -> Problem.notAcceptable(OFFERED));
        }
    }

    private static String charset(RdfType type) {
        return type == RdfType.TURTLE ? type.type() + "; charset=utf-8" : type.type();
    }

    private static String tag(Version version, String type) {
        return "\"" + version.digest().substring(0, 24) + "-" + Integer.toHexString(type.hashCode()) + "\"";
    }

    private Problem missing(Address asked) {
        return withdrawn(asked)
                .or(() -> asked.split(extensions()).flatMap(this::withdrawn))
                .map(stone -> Problem.of(410, "This was withdrawn", stone.why())
                        .member("withdrawn", stone.when().toString())
                        .member("by", stone.who()))
                .orElseGet(() -> Problem.of(
                        404, "There is no such thing", "Nothing is known of " + asked.thing(base) + " here."));
    }

    private Optional<Tombstone> withdrawn(Address address) {
        return store.withdrawn(address.document(base));
    }
}
