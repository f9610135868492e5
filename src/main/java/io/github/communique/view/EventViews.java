// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads single events from the graphs of articles; all of them stand in a {@link ReportBook}. What it gives leans on the data no more. */
public final class EventViews {

    private final DatasetGraph dataset;
    private final ReportReader reader;

    private EventViews(DatasetGraph dataset, Ontology ontology) {
        this.dataset = dataset;
        reader = new ReportReader(dataset, ontology);
    }

    /** The events of a dataset, to be asked for within one read transaction. */
    public static EventViews of(DatasetGraph dataset, Ontology ontology) {
        return new EventViews(dataset, ontology);
    }

    /** An event by its IRI or by that of any report that is joined to it; nothing if no article reports it. */
    public Optional<EventView> event(Node iri) {
        Node head = Joined.head(dataset.getDefaultGraph(), iri);
        List<EventReport> told = Joined.reports(dataset.getDefaultGraph(), iri).stream()
                .flatMap(event -> reports(event).stream())
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new EventView(head, told));
    }

    /** What a reader is shown as the name of an event, which may say more than its label; nothing if no article reports it. */
    public Optional<String> title(Node iri) {
        return event(iri).map(EventView::title);
    }

    /** What articles say of an event itself, without the reports of others that are joined to it. */
    public List<EventReport> reports(Node event) {
        return quads(event, Dip.status).stream()
                .sorted(Comparator.comparing((Quad quad) -> quad.getGraph().toString()))
                .map(quad -> reader.readAlone(quad.getGraph(), quad.getSubject()))
                .toList();
    }

    /** The words that a report rests on. */
    public EventWording wording(EventReport report) {
        return EventWording.of(dataset, report);
    }

    /** When and by what the article of a report was read. */
    public List<ReadingActivity> readings(EventReport report) {
        return ReadingActivity.of(dataset, report.graph());
    }

    private List<Quad> quads(Node subject, Node property) {
        List<Quad> found = new ArrayList<>();
        dataset.findNG(Node.ANY, subject, property, Node.ANY).forEachRemaining(found::add);
        return found;
    }
}
