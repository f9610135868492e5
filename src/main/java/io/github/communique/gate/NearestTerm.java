// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Finds the term that a misspelt one most likely was to be: with a letter or two wrong, or in the wrong case.
 *
 * @param known what is known, and by which vocabulary it is defined
 */
record NearestTerm(Graph known) {

    private static final int LETTERS_A_SLIP = 3;

    /**
     * The nearest known term.
     *
     * @param written the IRI that is not known
     * @param namespace the one that it should have; that which it has where none is told
     */
    Optional<String> to(String written, Optional<String> namespace) {
        int name = Math.max(written.lastIndexOf('#'), written.lastIndexOf('/')) + 1;
        String local = written.substring(name);
        String space = namespace.orElse(written.substring(0, name));
        List<String> terms = terms(space);
        return terms.isEmpty() && !local.isEmpty()
                ? namespace.map(right -> right + local)
                : nearest(space, local, terms);
    }

    private static Optional<String> nearest(String space, String local, List<String> terms) {
        String small = local.toLowerCase(Locale.ROOT);
        for (int slips = 0; slips <= LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE; slips++) {
            if (small.length() <= slips * LETTERS_A_SLIP) {
                return Optional.empty();
            }
            var alike = new LevenshteinAutomata(small, true).toAutomaton(slips);
            Optional<String> found = terms.stream()
                    .filter(term ->
                            Operations.run(alike, term.substring(space.length()).toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<String> terms(String space) {
        return known
                .find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(space))
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .sorted()
                .distinct()
                .toList();
    }
}
