// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What events are called, by the same sentences as on their pages.
 *
 * @param data that tell of them
 * @param ontology that has the words
 */
record Titles(View data, Ontology ontology) {

    /** The name of an event with all that are joined to it; empty where no article tells of it any more. */
    String of(String iri) {
        return read(views -> views.title(NodeFactory.createURI(iri)));
    }

    /** The name of an event by what is told of it alone. */
    String alone(String iri) {
        Node event = NodeFactory.createURI(iri);
        return read(views -> Optional.of(views.reports(event))
                .filter(told -> !told.isEmpty())
                .map(told -> new EventView(event, told).title()));
    }

    private String read(Function<EventViews, Optional<String>> naming) {
        return data.read(
                dataset -> naming.apply(EventViews.of(dataset, ontology)).orElse(""));
    }
}
