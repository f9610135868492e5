// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads what articles say of events. Equal things are kept once, however many articles name them. */
final class OutlineReader {

    private static final Set<Node> KINDS = Set.of(Dip.STATE, Dip.ORGANISATION, Dip.PERSON, Dip.GROUP);

    private static final Told NOTHING = new Told(Map.of());

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Map<Object, Object> pool = new HashMap<>();
    private Map<Node, Told> ofGraph = Map.of();
    private Node graph = Node.ANY;

    OutlineReader(DatasetGraph dataset, Ontology ontology) {
        this.dataset = dataset;
        this.ontology = ontology;
    }

    /** Reads one; quickest if all of a graph are read one after the other. */
    Outline read(Node from, Node event) {
        if (!from.equals(graph)) {
            graph = from;
            ofGraph = Told.all(dataset, graph);
        }
        Told told = told(event);
        return new Outline(
                once(event),
                once(graph),
                type(told),
                once(told.text(Dip.begin)),
                once(told.text(Dip.end)),
                once(told.text(Dip.when).isEmpty() ? told.text(Dip.reportedOn) : ""),
                told.one(Dip.status).map(Node::getLocalName).orElse("Actual").intern(),
                confidence(told),
                parties(told, Dip.source),
                parties(told, Dip.target),
                parties(told, Dip.participant),
                once(told.all(Dip.place).stream().map(this::spot).toList()),
                once(told.all(Dip.topic).stream().map(this::named).toList()),
                told.one(Dip.reportedIn).map(this::story).orElse(new Story("", "", "", "", "")),
                text(told));
    }

    private String type(Told event) {
        return event.all(RDF.type.asNode()).stream()
                .map(Node::getLocalName)
                .filter(name -> ontology.eventType(name).isPresent())
                .findFirst()
                .map(String::intern)
                .orElse("Event");
    }

    private static double confidence(Told event) {
        String text = event.text(Dip.confidence);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private List<Party> parties(Told event, Node property) {
        return once(event.all(property).stream().map(node -> party(node, true)).toList());
    }

    private Party party(Node node, boolean deep) {
        Told told = told(node);
        String kind = told.all(RDF.type.asNode()).stream()
                .filter(KINDS::contains)
                .findFirst()
                .map(Node::getLocalName)
                .orElse("");
        List<Party> sides = deep
                ? told.all(Dip.actsFor).stream().map(side -> party(side, false)).toList()
                : List.of();
        return once(new Party(node.toString(), name(told), kind, told.text(Dip.countryCode), sides));
    }

    private Spot spot(Node node) {
        Told told = told(node);
        String country = told.text(Dip.inCountry);
        Told state = told.one(Dip.inCountry).map(this::told).orElse(NOTHING);
        return once(new Spot(node.toString(), name(told), country, name(state), state.text(Dip.countryCode)));
    }

    private Named named(Node node) {
        return once(new Named(node.toString(), name(told(node))));
    }

    private Story story(Node node) {
        Told told = told(node);
        return once(new Story(
                node.toString(),
                told.text(SchemaDO.url.asNode()),
                told.text(SchemaDO.headline.asNode()),
                told.text(SchemaDO.publisher.asNode()),
                told.text(SchemaDO.datePublished.asNode())));
    }

    private String text(Told event) {
        Stream<String> names = Stream.of(event.text(RDFS.label.asNode()));
        Stream<String> sentences =
                event.all(Dip.evidence).stream().map(node -> told(node).text(OA.exact.asNode()));
        Stream<String> sayings =
                event.all(Dip.quotation).stream().map(node -> told(node).text(SchemaDO.text.asNode()));
        return Stream.of(names, sentences, sayings)
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String name(Told told) {
        return told.text(RDFS.label.asNode());
    }

    private Told told(Node thing) {
        return ofGraph.getOrDefault(thing, NOTHING);
    }

    @SuppressWarnings("unchecked") // what is equal has the same type
    private <T> T once(T value) {
        return (T) pool.computeIfAbsent(value, same -> same);
    }
}
