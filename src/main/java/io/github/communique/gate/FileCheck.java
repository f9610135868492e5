// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Judges whole RDF files, of any syntax, by all shapes that fit what is in them. */
public final class FileCheck {

    private final Gate gate;
    private final boolean fetching;

    /** A check by a gate, as a rule {@link Gate#forFiles}, that reads nothing but the files. */
    public FileCheck(Gate gate) {
        this(gate, false);
    }

    /**
     * A check by a gate.
     *
     * @param fetching whether JSON-LD contexts that stand elsewhere may be fetched
     */
    public FileCheck(Gate gate, boolean fetching) {
        this.gate = gate;
        this.fetching = fetching;
    }

    /**
     * A graph of a file and what the gate says of it.
     *
     * @param file where it stands
     * @param graph its name; empty for the unnamed graph
     * @param verdict the judgement
     * @param judged whether it holds anything that a shape for its kind looks at
     */
    public record Checked(Path file, String graph, Verdict verdict, boolean judged) {}

    /**
     * Judges a file graph by graph, each by itself, as articles may disagree on one event.
     *
     * @return one judgement a graph, the unnamed one first; none for a file without statements
     * @throws IOException where the file cannot be read as RDF; the message says which, where and what to do
     */
    public List<Checked> check(Path file) throws IOException {
        DatasetGraph content = new RdfFile(file, fetching).read();
        List<Checked> checked = new ArrayList<>();
        if (!content.getDefaultGraph().isEmpty()) {
            checked.add(checked(file, "", content.getDefaultGraph()));
        }
        for (Iterator<Node> names = content.listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            checked.add(checked(file, name.toString(), content.getGraph(name)));
        }
        return List.copyOf(checked);
    }

    private Checked checked(Path file, String name, Graph graph) {
        Gate.Judgement judgement = gate.judgement(graph);
        return new Checked(file, name, judgement.verdict(), judgement.judged());
    }
}
