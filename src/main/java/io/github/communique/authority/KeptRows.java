// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Reads again the rows of a list out of its graph.
 *
 * @param graph of the list
 */
record KeptRows(Graph graph) {

    private static final String LINE = "line";
    private static final String KIND = "kind";

    ListContent read() {
        return new ListContent(
                graph.stream(Node.ANY, Dip.row, Node.ANY)
                        .map(fact -> row(fact.getObject().getLiteralLexicalForm()))
                        .sorted(Comparator.comparingInt(ListRow::line))
                        .toList(),
                List.of());
    }

    private static ListRow row(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> cells = new HashMap<>();
            object.keySet().stream()
                    .filter(cell -> !cell.equals(LINE))
                    .forEach(cell -> cells.put(cell, object.getString(cell)));
            return new ListRow(object.getInt(LINE), cells);
        }
    }

    /** How a row is kept, of what kind its thing is with it. */
    static String json(ListRow row, ListClaim.Kind kind) {
        Map<String, String> cells = new TreeMap<>(row.cells());
        cells.put(KIND, kind.name());
        var object = Json.createObjectBuilder().add(LINE, row.line());
        cells.forEach(object::add);
        return object.build().toString();
    }

    static String label(Graph graph, String list) {
        return new GraphReader(graph).label(NodeFactory.createURI(list)).orElse(list);
    }
}
