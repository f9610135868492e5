// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.RDF;

/** Writes triples that come ordered by subject and property as Turtle, a block a subject, the types first. */
final class SubjectBlocks {

    static final int INDENT = 4;

    private final IndentedWriter out;
    private final NodeFormatter terms;
    private final List<Triple> block = new ArrayList<>();

    SubjectBlocks(IndentedWriter out, PrefixMap prefixes) {
        this.out = out;
        terms = new NodeFormatterTTL(null, prefixes);
    }

    void add(Triple triple) {
        if (!block.isEmpty() && !block.get(0).getSubject().equals(triple.getSubject())) {
            flush();
        }
        block.add(triple);
    }

    void flush() {
        if (block.isEmpty()) {
            return;
        }
        term(block.get(0).getSubject());
        out.incIndent(INDENT);
        String before = " ";
        for (Map.Entry<Node, List<Node>> property : properties().entrySet()) {
            out.print(before);
            property(property.getKey(), property.getValue());
            before = " ;\n";
        }
        out.decIndent(INDENT);
        out.println(" .");
        block.clear();
    }

    private Map<Node, List<Node>> properties() {
        Map<Node, List<Node>> properties = new LinkedHashMap<>();
        if (block.stream().anyMatch(triple -> triple.getPredicate().equals(RDF.Nodes.type))) {
            properties.put(RDF.Nodes.type, new ArrayList<>());
        }
        block.forEach(triple -> properties
                .computeIfAbsent(triple.getPredicate(), any -> new ArrayList<>())
                .add(triple.getObject()));
        return properties;
    }

    private void property(Node property, List<Node> values) {
        if (property.equals(RDF.Nodes.type)) {
            out.print("a");
        } else {
            term(property);
        }
        String before = " ";
        for (Node value : values) {
            out.print(before);
            term(value);
            before = ", ";
        }
    }

    private void term(Node term) {
        terms.format(out, term);
    }
}
