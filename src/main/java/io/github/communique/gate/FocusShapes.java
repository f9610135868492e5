// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which shapes judge which nodes, asked from the side of the nodes: the work grows with the graph that is judged, never
 * with the context, which may hold every state of the world.
 */
final class FocusShapes {

    /** The identifiers of targets by query that are answered from the facts at once. */
    private static final Node EVERY_IRI = NodeFactory.createLiteralString("every-iri");

    private static final Node VOCABULARY = NodeFactory.createLiteralString("vocabulary");

    private record Key(TargetType type, Node object) {}

    private final Map<Key, Set<Shape>> byTarget = new HashMap<>();
    private final Map<Node, Set<Shape>> byNode = new LinkedHashMap<>();
    private final Map<Target, Set<Shape>> byQuery = new LinkedHashMap<>();

    private final Graph description;

    FocusShapes(Shapes shapes) {
        description = shapes.getGraph();
        for (Shape shape : shapes.getTargetShapes()) {
            if (!shape.deactivated()) {
                Shape foreseen = ForeseenShape.of(shape);
                shape.getTargets().forEach(target -> register(target, foreseen));
            }
        }
    }

    private void register(Target target, Shape shape) {
        Key key = key(target);
        if (key.type() == TargetType.targetNode) {
            byNode.computeIfAbsent(key.object(), any -> new LinkedHashSet<>()).add(shape);
        } else if (key.type() == TargetType.targetExtension
                && !Set.of(EVERY_IRI, VOCABULARY).contains(key.object())) {
            byQuery.computeIfAbsent(target, any -> new LinkedHashSet<>()).add(shape);
        } else {
            byTarget.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(shape);
        }
    }

    private Key key(Target target) {
        return switch (target.getTargetType()) {
            case implicitClass -> new Key(TargetType.targetClass, target.getObject());
            case targetExtension -> new Key(TargetType.targetExtension, identifier(target.getObject()));
            case targetClass, targetNode, targetObjectsOf, targetSubjectsOf ->
                new Key(target.getTargetType(), target.getObject());
        };
    }

    private Node identifier(Node target) {
        return description
                .find(target, DCTerms.identifier.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .orElse(target);
    }

    /**
     * The nodes of the facts that shapes target, with these shapes; types are looked up in the view. A node that is targeted
     * by name is judged whether the facts tell of it or not (SHACL, 2.1.3.1).
     */
    Map<Node, Set<Shape>> of(Graph facts, Graph view) {
        Map<Node, Set<Shape>> found = new LinkedHashMap<>();
        Map<Node, Set<Node>> above = new HashMap<>();
        byNode.forEach((node, shapes) -> put(found, node, shapes));
        facts.find().forEach(fact -> look(fact, view, above, found));
        Set<Node> own = subjects(facts);
        byQuery.forEach((target, shapes) ->
                target.getFocusNodes(view).stream().filter(own::contains).forEach(node -> put(found, node, shapes)));
        return found;
    }

    private void look(Triple fact, Graph view, Map<Node, Set<Node>> above, Map<Node, Set<Shape>> found) {
        put(found, fact.getSubject(), shapes(TargetType.targetSubjectsOf, fact.getPredicate()));
        put(found, fact.getObject(), shapes(TargetType.targetObjectsOf, fact.getPredicate()));
        everywhere(fact, found);
        if (fact.getPredicate().equals(RDF.type.asNode())) {
            put(found, fact.getObject(), shapes(TargetType.targetExtension, VOCABULARY));
            for (Node type : above.computeIfAbsent(fact.getObject(), leaf -> withSuperclasses(leaf, view))) {
                put(found, fact.getSubject(), shapes(TargetType.targetClass, type));
            }
        }
    }

    private void everywhere(Triple fact, Map<Node, Set<Shape>> found) {
        Collection<Shape> every = shapes(TargetType.targetExtension, EVERY_IRI);
        Stream.of(fact.getSubject(), fact.getPredicate(), fact.getObject())
                .filter(Node::isURI)
                .forEach(node -> put(found, node, every));
        put(found, fact.getPredicate(), shapes(TargetType.targetExtension, VOCABULARY));
    }

    private Collection<Shape> shapes(TargetType type, Node object) {
        return byTarget.getOrDefault(new Key(type, object), Set.of());
    }

    private static void put(Map<Node, Set<Shape>> found, Node node, Collection<Shape> shapes) {
        if (!shapes.isEmpty()) {
            found.computeIfAbsent(node, key -> new LinkedHashSet<>()).addAll(shapes);
        }
    }

    private static Set<Node> withSuperclasses(Node type, Graph view) {
        Set<Node> classes = new LinkedHashSet<>(List.of(type));
        Deque<Node> open = new ArrayDeque<>(classes);
        while (!open.isEmpty()) {
            view.find(open.pop(), RDFS.subClassOf.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(classes::add)
                    .forEach(open::push);
        }
        return classes;
    }

    private static Set<Node> subjects(Graph facts) {
        Set<Node> subjects = new HashSet<>();
        facts.find().forEach(fact -> subjects.add(fact.getSubject()));
        return subjects;
    }
}
