// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** The index as one query sees it: for reading, of the query's graphs alone, and never cut without a word. */
final class BoundedIndex implements TextIndex {

    /** How many a query takes in that names no limit. */
    static final int MOST = 10_000;

    private final Index index;
    private final Optional<List<String>> graphs;
    private final Runnable gate;

    /**
     * @param graphs whose union is the default graph; empty if all are
     * @param gate is passed before each search; it throws if the index is not that of the query's data
     */
    BoundedIndex(Index index, Optional<List<String>> graphs, Runnable gate) {
        this.index = index;
        this.graphs = graphs;
        this.gate = gate;
    }

    @Override
    public List<TextHit> query(
            String thing,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        gate.run();
        SearchWording.check(words, index.fields().comparison());
        if (graph == null && graphs.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        int most = limit > 0 ? limit : MOST + 1;
        List<TextHit> hits = index.lucene()
                .query(thing, or(properties), within(words, graph), graph, language, most, apart(highlight));
        if (limit <= 0 && hits.size() > MOST) {
            throw new SearchFault(
                    SearchFault.Reason.TOO_WIDE,
                    "These words are found in more than " + MOST + " places: " + words
                            + ". Use rarer ones, or write how many are wanted behind them.");
        }
        return graph == null ? hits : hits.stream().map(hit -> in(graph, hit)).toList();
    }

    /** Marks side by side are not joined, as that would take the marks for a regular expression. */
    private static String apart(String highlight) {
        return highlight == null ? null : highlight + "|jh:n";
    }

    private List<Resource> or(List<Resource> properties) {
        return properties.isEmpty()
                ? index.fields().told().stream()
                        .map(property -> (Resource) ResourceFactory.createProperty(property.getURI()))
                        .toList()
                : properties;
    }

    private String within(String words, String graph) {
        return graph == null && graphs.isPresent()
                ? "(" + words + ") AND " + Fields.GRAPH + ":("
                        + graphs.get().stream().map(QueryParserBase::escape).collect(Collectors.joining(" ")) + ")"
                : words;
    }

    /** A telling of several graphs is found in the one that was asked. */
    private static TextHit in(String graph, TextHit hit) {
        Node name = ResourceFactory.createResource(graph).asNode();
        return new TextHit(hit.getNode(), hit.getScore(), hit.getLiteral(), name, hit.getProp());
    }

    @Override
    public List<TextHit> query(
            Node thing,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        String name = thing == null || Var.isVar(thing) || !thing.isURI() ? null : thing.getURI();
        return query(name, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String words, String graph, String language, int limit, String highlight) {
        return query((String) null, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            Node property, String words, String graph, String language, int limit, String highlight) {
        List<Resource> properties =
                property == null ? List.of() : List.of(ResourceFactory.createProperty(property.getURI()));
        return query((String) null, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language, int limit) {
        return query(property, words, graph, language, limit, null);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return query(property, words, graph, language, -1);
    }

    @Override
    public EntityDefinition getDocDef() {
        return index.fields();
    }

    @Override
    public Map<String, Node> get(String thing) {
        return new LinkedHashMap<>();
    }

    @Override
    public void prepareCommit() {
        throw readOnly();
    }

    @Override
    public void commit() {
        throw readOnly();
    }

    @Override
    public void rollback() {
        throw readOnly();
    }

    @Override
    public void addEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void updateEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void deleteEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void close() {
        // the search closes what it opened
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("queries do not write the index");
    }
}
