// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.graph.Alternates;
import io.github.communique.web.graph.Form;
import io.github.communique.web.graph.JsonLdContext;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers with the document on a thing, as a page or in a language of RDF. */
public final class Documents implements Handler {

    private final View view;
    private final String base;
    private final JsonLdContext context;

    public Documents(View view, Ontology ontology, String base) {
        this.view = view;
        this.base = base;
        context = new JsonLdContext(ontology, base);
    }

    @Override
    public Answer answer(Ask ask) {
        return view.readVersion((version, dataset) -> {
            Address address = Address.meant(ask)
                    .filter(one -> known(one, dataset))
                    .findFirst()
                    .orElseThrow(() -> missing(ask));
            Alternates alternates = new Alternates(address.name(), "");
            Form form = address.form().orElseGet(() -> Form.wanted(ask, alternates));
            Answer body = new DocumentBody(base, address, version, dataset, context).answer(form, ask);
            return new DocumentHeaders(base, address, alternates).addTo(body, form, version);
        });
    }

    private boolean known(Address address, DatasetGraph dataset) {
        return dataset.getDefaultGraph().contains(NodeFactory.createURI(address.thing(base)), Node.ANY, Node.ANY);
    }

    private Problem missing(Ask ask) {
        return Address.meant(ask)
                .flatMap(address -> view.withdrawn(address.document(base)).stream())
                .findFirst()
                .map(stone -> Problem.of(410, "This was withdrawn", stone.why())
                        .member("withdrawn", stone.when().toString())
                        .member("by", stone.who()))
                .orElseGet(() -> Problem.of(
                        404,
                        "There is no such thing",
                        "Nothing is known of " + Address.of(ask).thing(base) + " here."));
    }
}
