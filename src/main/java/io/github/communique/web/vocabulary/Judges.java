// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.jsoup.nodes.Element;

/** Which shapes judge what is said with a term: those that aim at a class, and those that look at a property. */
final class Judges implements Aspect {

    private static final Pattern IN_QUERY = Pattern.compile("\\bdip:([A-Za-z]+)");

    private final ShapeBook shapes;
    private final Places places;
    private final Map<String, Set<Node>> byTerm = new TreeMap<>();

    Judges(ShapeBook shapes, Places places) {
        this.shapes = shapes;
        this.places = places;
        shapes.named().forEach(shape -> mentioned(shape).forEach(term -> bind(term, shape)));
        shapes.named().forEach(shape -> shapes.targets(shape).forEach(type -> bind(type, shape)));
    }

    private void bind(Node term, Node shape) {
        byTerm.computeIfAbsent(term.toString(), key -> new LinkedHashSet<>()).add(shape);
    }

    /** The properties that a shape speaks of, in its paths and in its queries. */
    private Set<Node> mentioned(Node shape) {
        Map<Node, Boolean> found = new LinkedHashMap<>();
        for (Triple triple : shapes.own(shape)) {
            Node value = triple.getObject();
            if (triple.getPredicate().equals(SHACL.path) && value.isURI()) {
                found.put(value, true);
            }
            if (triple.getPredicate().equals(SHACL.select)) {
                IN_QUERY.matcher(value.getLiteralLexicalForm())
                        .results()
                        .map(name -> Dip.term(name.group(1)))
                        .filter(name ->
                                Character.isLowerCase(name.getLocalName().charAt(0)))
                        .forEach(name -> found.put(name, true));
            }
        }
        return found.keySet();
    }

    @Override
    public void tell(Node term, Rows rows) {
        List<Element> values = byTerm.getOrDefault(term.toString(), Set.of()).stream()
                .map(this::judge)
                .toList();
        rows.list("Judged by", values);
    }

    private Element judge(Node shape) {
        Element value = new Element("span");
        value.appendChild(places.link(shape, shapes.name(shape)));
        value.appendText(" (" + shapes.severity(shape) + "): " + shapes.message(shape));
        return value;
    }
}
