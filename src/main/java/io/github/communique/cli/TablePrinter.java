// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.ontology.Ontology;
import io.github.communique.publish.Knowledge;
import io.github.communique.store.Tdb2Store;
import io.github.communique.web.table.EventTable;
import io.github.communique.web.table.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Prints the events of graphs as the table that a server would give of them, when all are known. */
final class TablePrinter implements Printer {

    private final TableFormat format;
    private final Knowledge knowledge;
    private final Ontology ontology;
    private final OutputStream out;
    private final Map<String, Graph> graphs = new LinkedHashMap<>();

    TablePrinter(TableFormat format, Knowledge knowledge, Ontology ontology, OutputStream out) {
        this.format = format;
        this.knowledge = knowledge;
        this.ontology = ontology;
        this.out = out;
    }

    @Override
    public void print(String name, Graph graph) {
        graphs.put(name, graph);
    }

    @Override
    public void close() throws IOException {
        try (Tdb2Store store = Tdb2Store.inMemory()) {
            knowledge.putInto(store);
            store.replace(graphs);
            EventTable.write(store, ontology, format, out);
        }
    }
}
