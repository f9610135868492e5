// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.model.Status;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.title.EventTitles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads what articles say of events. Equal things are kept once, however many articles name them. */
final class ReportReader {

    private static final Set<Node> KINDS = Set.of(Dip.STATE, Dip.ORGANISATION, Dip.PERSON, Dip.GROUP);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d*)?");

    /** How far it is followed for whom a party acts: a minister for a ministry, and that for a state. */
    private static final int SIDES = 2;

    private static final ThingFacts NOTHING = new ThingFacts(Map.of());

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final EventTitles titles;
    private final Map<Object, Object> pool = new HashMap<>();
    private Map<Node, ThingFacts> ofGraph = Map.of();
    private Node graph = Node.ANY;

    ReportReader(DatasetGraph dataset, Ontology ontology) {
        this.dataset = dataset;
        this.ontology = ontology;
        titles = new EventTitles(ontology);
    }

    /** Reads one of many: its graph as a whole, which is quickest if all of a graph are read one after the other. */
    EventReport readOfMany(Node from, Node event) {
        if (!from.equals(graph)) {
            graph = from;
            ofGraph = ThingFacts.all(dataset, graph);
        }
        return read(event);
    }

    /** Reads one, thing by thing. */
    EventReport readAlone(Node from, Node event) {
        graph = from;
        ofGraph = new HashMap<>();
        return read(event);
    }

    private EventReport read(Node event) {
        ThingFacts told = told(event);
        String type = type(told);
        Status status = status(told);
        List<PartyRef> sources = parties(told, Dip.source);
        List<PartyRef> targets = parties(told, Dip.target);
        List<PartyRef> participants = parties(told, Dip.participant);
        List<PlaceRef> places =
                once(told.all(Dip.place).stream().map(this::place).toList());
        return new EventReport(
                once(event),
                once(graph),
                type,
                status,
                time(told),
                confidence(told),
                once(told.text(Dip.rule)),
                once(told.text(Dip.ploverCode)),
                once(told.text(Dip.count)),
                sources,
                targets,
                participants,
                places,
                once(told.all(Dip.topic).stream().map(this::named).toList()),
                once(told.all(Dip.instrument).stream().map(this::named).toList()),
                told.one(Dip.reportedIn).map(this::article).orElse(ArticleRef.UNKNOWN),
                titles.of(new Naming(type, status, sources, targets, participants, places, told.text(Dip.count))
                        .facts()));
    }

    private String type(ThingFacts event) {
        return event.all(RDF.type.asNode()).stream()
                .map(Node::getLocalName)
                .filter(name -> ontology.eventType(name).isPresent())
                .findFirst()
                .map(String::intern)
                .orElse("Event");
    }

    private static Status status(ThingFacts event) {
        Node told = event.one(Dip.status).orElse(Dip.ACTUAL);
        return told.equals(Dip.PLANNED) ? Status.PLANNED : told.equals(Dip.NEGATED) ? Status.NEGATED : Status.ACTUAL;
    }

    private EventTime time(ThingFacts event) {
        String when = event.text(Dip.when);
        String fallback = when.isEmpty() ? event.text(Dip.reportedOn) : "";
        return once(new EventTime(when, event.text(Dip.begin), event.text(Dip.end), fallback));
    }

    /** What is no number, as another program may write into a store elsewhere, says nothing. */
    private static double confidence(ThingFacts event) {
        String text = event.text(Dip.confidence);
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : 0;
    }

    private List<PartyRef> parties(ThingFacts event, Node property) {
        return once(event.all(property).stream().map(node -> party(node, SIDES)).toList());
    }

    private PartyRef party(Node node, int deep) {
        ThingFacts told = told(node);
        String kind = told.all(RDF.type.asNode()).stream()
                .filter(KINDS::contains)
                .findFirst()
                .map(Node::getLocalName)
                .orElse("");
        List<PartyRef> sides = deep > 0
                ? told.all(Dip.actsFor).stream()
                        .map(side -> party(side, deep - 1))
                        .toList()
                : List.of();
        return once(new PartyRef(
                node.toString(),
                name(told),
                kind,
                told.text(Dip.countryCode),
                told.all(Dip.office).stream().map(this::named).toList(),
                sides));
    }

    private PlaceRef place(Node node) {
        ThingFacts told = told(node);
        String country = told.text(Dip.inCountry);
        ThingFacts state = told.one(Dip.inCountry).map(this::told).orElse(NOTHING);
        return once(new PlaceRef(node.toString(), name(told), country, name(state), state.text(Dip.countryCode)));
    }

    private ThingRef named(Node node) {
        return once(new ThingRef(node.toString(), name(told(node))));
    }

    private ArticleRef article(Node node) {
        ThingFacts told = told(node);
        return once(new ArticleRef(
                node.toString(),
                told.text(SchemaDO.url.asNode()),
                told.text(SchemaDO.headline.asNode()),
                told.text(SchemaDO.publisher.asNode()),
                told.text(SchemaDO.datePublished.asNode())));
    }

    private static String name(ThingFacts told) {
        return told.text(RDFS.label.asNode());
    }

    private ThingFacts told(Node thing) {
        return ofGraph.computeIfAbsent(thing, one -> ThingFacts.of(dataset, graph, one));
    }

    @SuppressWarnings("unchecked") // what is equal has the same type
    private <T> T once(T value) {
        return (T) pool.computeIfAbsent(value, same -> same);
    }
}
