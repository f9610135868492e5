// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import java.util.ArrayList;
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
import org.apache.jena.vocabulary.RDFS;
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
    public void tell(Node term, RowList rows) {
        List<Element> values =
                new ArrayList<>(shapesOf(term).stream().map(this::judge).toList());
        places.page().terms().above(term, RDFS.subClassOf.asNode()).stream()
                .filter(type -> !shapesOf(type).isEmpty())
                .forEach(type -> values.add(inherited(type)));
        rows.list("Judged by", values);
    }

    private Set<Node> shapesOf(Node term) {
        return byTerm.getOrDefault(term.toString(), Set.of());
    }

    private Element inherited(Node type) {
        Element value = new Element("span").text("what judges every ");
        return value.appendChild(places.link(type));
    }

    private Element judge(Node shape) {
        Element value = new Element("span");
        value.appendChild(places.link(shape, shapes.name(shape)));
        value.appendText(" (" + shapes.severity(shape) + "): ");
        return new Prose(places).append(value, shapes.message(shape));
    }
}
