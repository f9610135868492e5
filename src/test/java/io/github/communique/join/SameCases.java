// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Invented articles as they stand in a store, and which of their events are one happening. */
public final class SameCases {

    /** Where they lie, a folder each. */
    public static final Path FOLDER = Path.of("src/test/resources/same");

    /** The base of their data. */
    public static final String BASE = "https://data.example.org/";

    static final Iris IRIS = new Iris(BASE);
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final HappeningKnowledge KNOWLEDGE = HappeningKnowledge.load();

    private SameCases() {}

    public static Stream<Path> all() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    static Joiner joiner(Store store) {
        return new Joiner(store, ONTOLOGY, IRIS, KNOWLEDGE);
    }

    /** The graphs of a case by name. */
    public static Map<String, Graph> articles(Path folder) {
        DatasetGraph dataset =
                RDFDataMgr.loadDatasetGraph(folder.resolve("articles.trig").toString());
        Map<String, Graph> graphs = new TreeMap<>();
        dataset.listGraphNodes().forEachRemaining(name -> {
            Graph graph = GraphFactory.createDefaultGraph();
            dataset.getGraph(name).find().forEachRemaining(graph::add);
            graphs.put(name.getURI(), graph);
        });
        return graphs;
    }

    /** Puts articles into a store, one after the other, as the program does. */
    public static void publish(Store store, List<Map<String, Graph>> batches) {
        Joiner joiner = joiner(store);
        for (Map<String, Graph> batch : batches) {
            Map<String, Graph> changes = new LinkedHashMap<>(batch);
            changes.putAll(joiner.with(batch));
            store.replace(changes);
            joiner.settled();
        }
    }

    /** Puts all articles of a case into a store. */
    public static void publish(Store store, String name) {
        publish(store, List.of(articles(FOLDER.resolve(name))));
    }

    static String event(String name) {
        return BASE + "id/event/" + name;
    }

    /** The happenings of a store, each as the names of its events; those of one event are left out. */
    static Set<Set<String>> happenings(Store store) {
        return joiner(store).joined().stream()
                .map(events -> events.stream()
                        .map(event -> event.substring(event.lastIndexOf('/') + 1))
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    /** The happenings that a case expects, those of one event left out. */
    static Set<Set<String>> expected(Path folder) throws IOException {
        Set<Set<String>> expected = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve("expected.txt"))) {
            Set<String> events = new TreeSet<>(List.of(line.split(" ")));
            if (!line.startsWith("#") && events.size() > 1) {
                expected.add(events);
            }
        }
        return expected;
    }
}
