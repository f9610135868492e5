// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.Version;
import io.github.communique.store.View;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.graph.JsonLdContext;
import io.github.communique.web.graph.KeptValues;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers with the document on a thing, as a page or in a language of RDF; what was answered is kept until data change. */
public final class Documents implements Handler {

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_NODES = 200_000;
    private static final int LONGER = 4;
    private static final long TOLD_TODAY = 16L << 20;
    private static final long TOLD_THEN = 1L << 20;

    private record Known(String digest, Address address, int page, DocumentForm form, String root) {}

    private record Order(String digest, Node thing) {}

    private final View view;
    private final String base;
    private final JsonLdContext context;
    private final OntologyNames names;
    private final Backdrop backdrop;
    private final KeptValues<Known, Answer> answers = new KeptValues<>(MOST_BYTES, Documents::weight);
    private final ToldThings told;
    private final KeptValues<Order, Incoming.Ordered> orders = new KeptValues<>(MOST_NODES, Incoming.Ordered::size);

    /** Documents of a release, whose pages show nothing of other events; they are asked for seldom, so little is kept. */
    public Documents(View view, Ontology ontology, String base) {
        this(view, base, ontology, new Backdrop(ontology, Neighbourhood.NONE, false), TOLD_THEN);
    }

    /**
     * Documents of today.
     *
     * @param neighbourhood other events, which pages show beside those of their thing
     * @param curated whether there are pages on which events are corrected
     */
    public Documents(View view, Ontology ontology, String base, Neighbourhood neighbourhood, boolean curated) {
        this(view, base, ontology, new Backdrop(ontology, neighbourhood, curated), TOLD_TODAY);
    }

    private Documents(View view, String base, Ontology ontology, Backdrop backdrop, long bytes) {
        this.view = view;
        this.base = base;
        context = new JsonLdContext(ontology, base);
        names = new OntologyNames(ontology);
        this.backdrop = backdrop;
        told = new ToldThings(bytes);
    }

    /** How often an answer was kept ready. */
    public CacheStats cache() {
        return answers.stats();
    }

    @Override
    public Answer answer(Ask ask) {
        int page = Portion.asked(ask);
        return view.readVersion((version, dataset) ->
                        find(ask, dataset).map(address -> answer(ask, address, page, version, dataset)))
                .orElseGet(() -> gone(ask));
    }

    private Optional<Address> find(Ask ask, DatasetGraph dataset) {
        return Address.meant(ask)
                .filter(address -> dataset.getDefaultGraph()
                        .contains(NodeFactory.createURI(address.thing(base)), Node.ANY, Node.ANY))
                .findFirst();
    }

    private Answer answer(Ask ask, Address address, int page, Version version, DatasetGraph dataset) {
        DocumentForm form = address.form().orElseGet(() -> DocumentForm.wanted(ask, address.alternates(page)));
        return answers.get(new Known(version.digest(), address, page, form, ask.root()), key -> {
            DocumentBody body = DocumentBody.of(
                    base, address, portion(address, page, version, dataset), names, version, told.at(version, dataset));
            return new DocumentHeaders(base, address, body.portion())
                    .addTo(body.answer(form, context, backdrop, ask), form, version);
        });
    }

    private Portion portion(Address address, int page, Version version, DatasetGraph dataset) {
        Node thing = NodeFactory.createURI(address.thing(base));
        Incoming.Ordered all = orders.get(
                new Order(version.digest(), thing), key -> new Incoming(dataset.getDefaultGraph(), thing).ordered());
        return Portion.of(all.events(), all.others(), page);
    }

    private Answer gone(Ask ask) {
        return Address.meant(ask)
                .flatMap(address -> view
                        .withdrawn(address.document(base))
                        .or(() -> view.gone(address.thing(base)))
                        .map(stone -> new Gone(base, address, stone))
                        .stream())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        404,
                        "There is no such thing",
                        "Nothing is known of " + Address.of(ask).thing(base) + " here."))
                .answer(ask);
    }

    /** With its head, and as it may be kept packed beside. */
    private static int weight(Answer answer) {
        try {
            return (int) Math.min(Integer.MAX_VALUE, answer.content().length() * LONGER / 3 + 4096);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }
}
