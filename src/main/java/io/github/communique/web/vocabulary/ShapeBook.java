// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** Shapes, asked for what they say of themselves. */
record ShapeBook(TermGraph terms) {

    /** Every shape with an IRI, in order. */
    List<Node> named() {
        Set<Node> shapes = new LinkedHashSet<>(terms.ofType(SHACL.NodeShape));
        shapes.addAll(terms.ofType(SHACL.PropertyShape));
        return List.copyOf(shapes);
    }

    /** The shapes that say what they are for, in order; the others are parts of these. */
    List<Node> whole() {
        return terms.ofType(SHACL.NodeShape);
    }

    /** The property shapes of a shape, in order. */
    List<Node> parts(Node shape) {
        return terms.objects(shape, SHACL.property).stream().filter(Node::isURI).toList();
    }

    /** The classes at which a shape aims. */
    List<Node> targets(Node shape) {
        return terms.objects(shape, SHACL.targetClass);
    }

    String name(Node shape) {
        return terms.text(shape, SHACL.name).orElseGet(() -> Places.fragment(shape));
    }

    String message(Node shape) {
        return terms.text(shape, SHACL.message).orElse("");
    }

    /** How grave it is not to conform, as a word. */
    String severity(Node shape) {
        return terms.object(shape, SHACL.severity)
                .map(Places::fragment)
                .orElse("Violation")
                .toLowerCase(Locale.ROOT);
    }

    /** What is said of a shape and of the nameless nodes within it, but not of the shapes with names that it has. */
    List<Triple> own(Node shape) {
        List<Triple> found = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(shape));
        while (!open.isEmpty()) {
            terms.graph().find(open.remove(0), Node.ANY, Node.ANY).toList().stream()
                    .filter(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
                    .forEach(triple -> {
                        found.add(triple);
                        if (triple.getObject().isBlank()) {
                            open.add(triple.getObject());
                        }
                    });
        }
        return found;
    }
}
