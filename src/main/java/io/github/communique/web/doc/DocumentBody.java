// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import io.github.communique.web.graph.Form;
import io.github.communique.web.graph.JsonLdContext;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes the document on a thing in one form. */
record DocumentBody(String base, Address address, Version version, DatasetGraph dataset, JsonLdContext context) {

    Answer answer(Form form, Ask ask) {
        Graph graph = Description.of(dataset.getDefaultGraph(), thing(), NodeFactory.createURI(address.document(base)));
        new DocumentFacts(base, address, version).addTo(graph);
        return form.language()
                .map(language -> Answer.ok(form.contentType(), content(language, graph)))
                .orElseGet(() -> new ThingPage(base, address, graph, Report.of(dataset, thing())).answer(ask));
    }

    private Content content(RdfType language, Graph graph) {
        if (language == RdfType.JSON_LD) {
            return context.content(graph, List.of(NodeFactory.createURI(address.document(base)), thing()));
        }
        return language.quads() ? language.content(new Telling(graph, dataset).graphs()) : language.content(graph);
    }

    private Node thing() {
        return NodeFactory.createURI(address.thing(base));
    }
}
