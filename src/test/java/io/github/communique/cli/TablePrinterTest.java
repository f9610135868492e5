// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Ontology;
import io.github.communique.publish.Knowledge;
import io.github.communique.rdf.Iris;
import io.github.communique.web.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class TablePrinterTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    void eventsArePrintedInTheColumnsOfTheSite() throws IOException {
        List<String> lines = printed(TableFormat.CSV).lines().toList();
        assertThat(lines.get(0)).startsWith("event_id,").contains(",event_type,", ",plover_code,");
        assertThat(lines.size()).isGreaterThan(3);
        assertThat(printed(TableFormat.JSONL).lines())
                .hasSize(lines.size() - 1)
                .allMatch(line -> line.startsWith("{\"event_id\":"));
    }

    private static String printed(TableFormat format) throws IOException {
        Iris iris = new Iris("https://data.example.org/");
        Knowledge knowledge = new Knowledge(iris, ONTOLOGY.graph(), Authorities.read());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph("questions/articles.trig");
        try (Printer printer = new TablePrinter(format, knowledge, ONTOLOGY, out)) {
            for (Node name : (Iterable<Node>) articles::listGraphNodes) {
                if (name.getURI().contains("/doc/")) {
                    printer.print(name.getURI(), articles.getGraph(name));
                }
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
