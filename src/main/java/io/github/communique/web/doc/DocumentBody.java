// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import io.github.communique.view.EventViews;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.graph.JsonLdContext;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What is told of a thing at one moment, to be written in any form.
 *
 * @param portion of what leads to the thing
 * @param graph all that is told
 * @param views of the events in it
 */
record DocumentBody(
        String base,
        Address address,
        Portion portion,
        Graph graph,
        ToldThings.At data,
        EventViews views,
        Version version) {

    static DocumentBody of(
            String base, Address address, Portion portion, OntologyNames names, Version version, ToldThings.At data) {
        Node thing = NodeFactory.createURI(address.thing(base));
        Node document = NodeFactory.createURI(address.document(base));
        Graph graph = ThingDescription.of(data.graph(), thing, document, portion.part());
        names.addTo(graph);
        new DocumentFacts(base, address, version, portion).addTo(graph);
        EventViews views = EventViews.of(data.dataset(), names.ontology());
        return new DocumentBody(base, address, portion, graph, data, views, version);
    }

    Answer answer(DocumentForm form, JsonLdContext context, Backdrop backdrop, Ask ask) {
        return form.language()
                .map(language -> Answer.ok(form.contentType(), content(language, context)))
                .orElseGet(() -> page(backdrop, ask));
    }

    private Answer page(Backdrop backdrop, Ask ask) {
        return new ThingPage(base, address, portion, graph, views, version, backdrop).answer(ask);
    }

    private Content content(RdfType language, JsonLdContext context) {
        SourcedStatements statements = new SourcedStatements(graph, data);
        if (language == RdfType.JSON_LD) {
            return context.content(statements.flat(), List.of(NodeFactory.createURI(address.document(base)), thing()));
        }
        return language.quads() ? language.content(statements.graphs()) : language.content(statements.flat());
    }

    private Node thing() {
        return NodeFactory.createURI(address.thing(base));
    }
}
