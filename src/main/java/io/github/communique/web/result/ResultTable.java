// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import io.github.communique.ontology.Ontology;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.WideTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/**
 * The answer to a query, for readers: as many rows as a page can hold.
 *
 * @param columns their names
 * @param rows each with a value or nothing for every column
 * @param more whether there are more rows than these
 * @param names of things in the rows, where they are known
 */
public record ResultTable(
        List<String> columns, List<List<Optional<Node>>> rows, boolean more, Map<Node, String> names) {

    private static final int LONGEST = 1000;
    private static final int MOST_LETTERS = 120;
    private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
    private static final List<Node> NAMING = List.of(
            RDFS.label.asNode(), SKOS.prefLabel.asNode(), SchemaDO.headline.asNode(), SchemaDO.text.asNode(), EXACT);

    /** Takes the rows of a table in. */
    public static ResultTable of(RowSet set) {
        List<Var> variables = set.getResultVars();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        while (rows.size() < LONGEST && set.hasNext()) {
            var binding = set.next();
            rows.add(variables.stream()
                    .map(variable -> Optional.ofNullable(binding.get(variable)))
                    .toList());
        }
        return new ResultTable(variables.stream().map(Var::getVarName).toList(), rows, set.hasNext(), Map.of());
    }

    /** A yes or a no. */
    public static ResultTable of(boolean answer) {
        Node word = NodeFactory.createLiteralString(answer ? "yes" : "no");
        return new ResultTable(List.of("answer"), List.of(List.of(Optional.of(word))), false, Map.of());
    }

    /** The triples of a graph. */
    public static ResultTable of(Graph graph) {
        List<List<Optional<Node>>> rows = graph.stream()
                .limit(LONGEST)
                .map(triple -> List.of(
                        Optional.of(triple.getSubject()),
                        Optional.of(triple.getPredicate()),
                        Optional.of(triple.getObject())))
                .toList();
        return new ResultTable(List.of("subject", "predicate", "object"), rows, graph.size() > rows.size(), Map.of());
    }

    /** The same with the names of all things in it that a dataset or the ontology knows. */
    public ResultTable named(DatasetGraph dataset, Ontology ontology) {
        Map<Node, String> known = new HashMap<>();
        rows.stream()
                .flatMap(row -> row.stream().flatMap(Optional::stream))
                .filter(Node::isURI)
                .distinct()
                .forEach(thing -> name(dataset.getDefaultGraph(), thing)
                        .or(() -> ontology.label(thing.getURI()))
                        .ifPresent(name -> known.put(thing, name)));
        return new ResultTable(columns, rows, more, known);
    }

    private static Optional<String> name(Graph graph, Node thing) {
        return NAMING.stream()
                .flatMap(property -> graph.stream(thing, property, Node.ANY))
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .map(ResultTable::shortened)
                .findFirst();
    }

    /** What stands for a name may be a whole sentence. */
    private static String shortened(String name) {
        return name.length() > MOST_LETTERS ? name.substring(0, MOST_LETTERS).strip() + "…" : name;
    }

    /** Shows the table, and in words how many rows there are. */
    public void show(Element parent, Links links) {
        parent.appendElement("p").addClass("count").attr("role", "status").text(count());
        Element body = WideTable.body(parent, "Answer", columns);
        rows.forEach(row -> row(body.appendElement("tr"), row, links));
    }

    private void row(Element line, List<Optional<Node>> row, Links links) {
        row.forEach(value -> {
            Element cell = line.appendElement("td");
            value.ifPresent(node -> cell.appendChild(shown(node, links)));
        });
    }

    private Element shown(Node node, Links links) {
        String address = text(node, links);
        String name = names.get(node);
        return name == null ? links.show(node, address) : links.show(node, name).attr("title", address);
    }

    /** The columns, each with its values. */
    List<ResultColumn> byColumn() {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> new ResultColumn(
                        columns.get(at), rows.stream().map(row -> row.get(at)).toList()))
                .toList();
    }

    /** A value in words. */
    String words(Node node, Links links) {
        return names.getOrDefault(node, text(node, links));
    }

    private static String text(Node node, Links links) {
        if (node.isURI()) {
            return links.shortened(node.getURI());
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : "_:b";
    }

    private String count() {
        if (more) {
            return "The first " + rows.size() + " rows; there are more. Take a format for machines to get all of them.";
        }
        return Counted.first(rows.size(), "row") + ".";
    }
}
