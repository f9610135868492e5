// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads events from the graphs of articles; the one door to this room. What it gives leans on the data no more. */
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

    /** What articles say of an event itself, without the reports of others that are joined to it. */
    public List<EventReport> reports(Node event) {
        return read(quads(event, Dip.status), reader::readAlone);
    }

    /** All events, in one pass over the data. */
    public List<EventView> all() {
        Map<Node, Node> heads = quads(Node.ANY, Dip.joinedTo).stream()
                .collect(Collectors.toMap(Quad::getSubject, Quad::getObject, EventViews::first));
        Map<Node, List<EventReport>> byEvent = read(quads(Node.ANY, Dip.status), reader::readOfMany).stream()
                .collect(Collectors.groupingBy(report -> heads.getOrDefault(report.event(), report.event())));
        return byEvent.entrySet().stream()
                .map(event -> new EventView(event.getKey(), event.getValue()))
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

    /** Graph by graph. */
    private static List<EventReport> read(Collection<Quad> told, BiFunction<Node, Node, EventReport> reading) {
        return told.stream()
                .sorted(Comparator.comparing((Quad quad) -> quad.getGraph().toString()))
                .map(quad -> reading.apply(quad.getGraph(), quad.getSubject()))
                .toList();
    }

    private List<Quad> quads(Node subject, Node property) {
        List<Quad> found = new ArrayList<>();
        dataset.findNG(Node.ANY, subject, property, Node.ANY).forEachRemaining(found::add);
        return found;
    }

    private static Node first(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }
}
