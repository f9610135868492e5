// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** How the constraints of SHACL are put into words, by a file of labels. */
record ConstraintWording(TermGraph labels) {

    static ConstraintWording load() {
        return new ConstraintWording(new TermGraph(Turtle.graph(List.of("web/constraints.ttl"))));
    }

    /** The words for a constraint or a target; empty for what is not told. */
    Optional<String> of(Node property) {
        return labels.text(property, RDFS.label.asNode());
    }
}
