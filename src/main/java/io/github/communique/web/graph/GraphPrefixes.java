// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** The prefixes in which graphs and pages are written: those of the dumps. */
public final class GraphPrefixes {

    private static final Map<String, String> BY_NAME = read("/dump/prefixes.ttl");
    private static final Map<String, String> OF_SITE = read("/web/prefixes.ttl");

    private static final Map<String, String> KNOWN = joined();

    private GraphPrefixes() {}

    private static Map<String, String> joined() {
        Map<String, String> all = new TreeMap<>(BY_NAME);
        all.putAll(OF_SITE);
        return Collections.unmodifiableMap(all);
    }

    /** Names them in a graph that is to be written. */
    static void addTo(Graph graph) {
        graph.getPrefixMapping().setNsPrefixes(BY_NAME);
        OF_SITE.forEach((name, namespace) -> declareIfUsed(graph, name, namespace));
    }

    /** All prefixes that are known here, by name: queries may use them undeclared. */
    public static Map<String, String> known() {
        return KNOWN;
    }

    /** Names them in graphs that are to be written. */
    static void addTo(DatasetGraph graphs) {
        addTo(graphs.getDefaultGraph());
        graphs.prefixes().putAll(graphs.getDefaultGraph().getPrefixMapping().getNsPrefixMap());
    }

    /** As the head of a query. */
    public static String query() {
        StringBuilder text = new StringBuilder();
        BY_NAME.forEach((name, iri) -> text.append("PREFIX %s: <%s>\n".formatted(name, iri)));
        return text.toString();
    }

    /** An IRI for readers: with its prefix if it has one. */
    public static String shortened(String iri) {
        return KNOWN.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    private static void declareIfUsed(Graph graph, String name, String namespace) {
        if (graph.stream().anyMatch(triple -> triple.getPredicate().getURI().startsWith(namespace))) {
            graph.getPrefixMapping().setNsPrefix(name, namespace);
        }
    }

    private static Map<String, String> read(String file) {
        return new TreeMap<>(graph(file).getPrefixMapping().getNsPrefixMap());
    }

    /** What a Turtle file of the program says. */
    static Graph graph(String file) {
        try (InputStream stream = GraphPrefixes.class.getResourceAsStream(file)) {
            return RDFParser.source(Objects.requireNonNull(stream, file + " is not on the class path"))
                    .lang(Lang.TURTLE)
                    .toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
