// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * How the terms of a graph are written in N-Quads, addresses once, as most stand in several quads. What comes back from the lines of
 * a graph is what went in if each of its terms does, since blanks part them, and if each stands where its kind may.
 */
final class WrittenTerms {

    private static final String BEFORE = "<urn:a> <urn:a> ";
    private static final String AFTER = " .\n";

    private final Map<Node, String> addresses = new HashMap<>();
    private final Map<String, Node> terms = new LinkedHashMap<>();
    private boolean alike;

    /** A quad in a line. */
    String line(Quad quad) {
        return of(quad.getSubject()) + " " + of(quad.getPredicate()) + " " + of(quad.getObject()) + " "
                + of(quad.getGraph()) + AFTER;
    }

    private String of(Node term) {
        return term.isURI() ? addresses.computeIfAbsent(term, this::written) : written(term);
    }

    private String written(Node term) {
        String form = NodeFmtLib.strNT(term);
        Node before = terms.putIfAbsent(form, term);
        alike |= before != null && !before.equals(term);
        return form;
    }

    /** Whether two terms that are not equal were written alike, so that what is read is not known term by term. */
    boolean alike() {
        return alike;
    }

    /** Whether each term of a quad stands where N-Quads lets its kind stand. */
    static boolean inPlace(Quad quad) {
        return !quad.getSubject().isLiteral()
                && plain(quad.getSubject())
                && quad.getPredicate().isURI()
                && plain(quad.getObject());
    }

    private static boolean plain(Node term) {
        return term.isURI() || term.isBlank() || term.isLiteral();
    }

    /**
     * Whether each term reads as itself.
     *
     * @throws org.apache.jena.riot.RiotException if one cannot be read at all
     */
    boolean readAsThemselves() {
        StringBuilder lines = new StringBuilder();
        terms.keySet().forEach(term -> lines.append(BEFORE).append(term).append(AFTER));
        return read(lines.toString().getBytes(StandardCharsets.UTF_8)).equals(List.copyOf(terms.values()));
    }

    private static List<Node> read(byte[] lines) {
        List<Node> terms = new ArrayList<>();
        CanonicalGraph.parse(lines, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                terms.add(quad.getObject());
            }

            @Override
            public void triple(Triple triple) {
                terms.add(triple.getObject());
            }
        });
        return terms;
    }
}
