// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** What the graphs of a store elsewhere hold, and what is claimed of them. */
final class RemoteGraphs {

    private final RemoteEndpoint endpoint;

    RemoteGraphs(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** How many statements each graph holds, but for that of the claims; blank nodes name none. */
    Map<String, Long> counts() {
        return endpoint.select(question("counts"), rows -> {
            Map<String, Long> counts = new TreeMap<>();
            rows.forEachRemaining(row -> {
                Node graph = row.get("graph");
                if (graph != null && graph.isURI() && !graph.equals(Claims.NAME)) {
                    counts.put(
                            graph.getURI(), Long.parseLong(row.get("statements").getLiteralLexicalForm()));
                }
            });
            return counts;
        });
    }

    /** All claims. */
    Claims claims() {
        return claims(question("claims"));
    }

    /** The claims of some graphs. */
    Claims claims(Collection<String> graphs) {
        return claims(about("of", graphs, question("claims")));
    }

    private Claims claims(Query question) {
        return endpoint.select(question, rows -> {
            Graph claims = GraphFactory.createDefaultGraph();
            rows.forEachRemaining(row -> claims.add(row.get("of"), row.get("what"), row.get("value")));
            return new Claims(claims);
        });
    }

    /** What some graphs say; one that is not there is empty. */
    Map<String, Graph> content(Collection<String> graphs) {
        return endpoint.select(about("graph", graphs, question("graphs")), rows -> read(graphs, rows));
    }

    private static Map<String, Graph> read(Collection<String> graphs, RowSet rows) {
        Map<String, Graph> content = new HashMap<>();
        graphs.forEach(name -> content.put(name, GraphFactory.createDefaultGraph()));
        while (rows.hasNext()) {
            Binding row = rows.next();
            content.get(row.get("graph").getURI()).add(row.get("s"), row.get("p"), row.get("o"));
        }
        return content;
    }

    /** The same question of some graphs alone, which are named first, so that any engine begins with them. */
    private static Query about(String variable, Collection<String> graphs, Query question) {
        ElementData some = new ElementData();
        some.add(Var.alloc(variable));
        graphs.forEach(name -> some.add(BindingFactory.binding(Var.alloc(variable), NodeFactory.createURI(name))));
        ElementGroup narrowed = new ElementGroup();
        narrowed.addElement(some);
        ((ElementGroup) question.getQueryPattern()).getElements().forEach(narrowed::addElement);
        question.setQueryPattern(narrowed);
        return question;
    }

    private static Query question(String name) {
        try (InputStream text = RemoteGraphs.class.getResourceAsStream("/queries/remote-" + name + ".rq")) {
            return QueryFactory.create(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
