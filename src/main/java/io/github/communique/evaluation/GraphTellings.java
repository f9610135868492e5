// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventViews;
import io.github.communique.view.EventWording;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.view.ReportBook;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Reads the events of an article's graph as tellings, in the order of the IRIs. */
final class GraphTellings {

    private static final Node ARTICLE = NodeFactory.createURI("urn:article");

    private final Graph graph;

    GraphTellings(Graph graph) {
        this.graph = graph;
    }

    List<ToldEvent> events(Ontology ontology) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(ARTICLE, graph);
        EventViews views = EventViews.of(dataset, ontology);
        return ReportBook.of(dataset, ontology).events().stream()
                .flatMap(event -> event.reports().stream())
                .sorted(Comparator.comparing(report -> report.event().toString()))
                .map(report -> telling(report, views.wording(report)))
                .toList();
    }

    private static ToldEvent telling(EventReport report, EventWording wording) {
        return new ToldEvent(
                report.type(),
                Set.of(),
                Optional.of(report.status().name().toLowerCase(Locale.ROOT)),
                wording.sentences().stream().map(EventWording.Sentence::exact).toList(),
                told(report.time().edtf()),
                report.places().stream().findFirst().map(GraphTellings::place),
                parts(report),
                wording.sayings().stream()
                        .findFirst()
                        .map(saying -> saying.speaker().name())
                        .flatMap(GraphTellings::told));
    }

    private static ToldEvent.Place place(PlaceRef place) {
        return new ToldEvent.Place(place.name(), told(place.code()));
    }

    private static List<ToldEvent.Part> parts(EventReport report) {
        Map<PartyRef, String> roles = new LinkedHashMap<>();
        report.sources().forEach(party -> roles.putIfAbsent(party, "source"));
        report.targets().forEach(party -> roles.putIfAbsent(party, "target"));
        report.participants().forEach(party -> roles.putIfAbsent(party, "participant"));
        return roles.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ToldEvent.Part part(PartyRef party, String role) {
        return new ToldEvent.Part(party.name(), party.kind().toLowerCase(Locale.ROOT), told(party.country()), role);
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
