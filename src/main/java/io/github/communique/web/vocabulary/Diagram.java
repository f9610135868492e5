// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.WideTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Element;

/** A picture of an event and what it leads to, drawn from domains and ranges: one box a class, one arrow a relation. */
record Diagram(TermGraph terms, Places places) {

    private static final int WIDTH = 760;
    private static final int LINE = 22;
    private static final int GAP = 16;
    private static final int LEFT = 190;
    private static final int RIGHT = 400;

    /** A class that events lead to, the relations that do, and those that lead on from it. */
    private record Box(Node type, List<Node> arrows, List<Node> onwards) {
        int height() {
            return LINE * Math.max(1 + onwards.size(), arrows.size()) + GAP;
        }
    }

    void show(Element parent) {
        List<Box> boxes = boxes();
        int height = boxes.stream().mapToInt(box -> box.height() + GAP).sum();
        Element picture = WideTable.room(parent, "Picture: an event and what it leads to")
                .appendElement("svg")
                .attr("class", "diagram")
                .attr("viewBox", "0 0 " + WIDTH + " " + height);
        rectangle(picture, 1, 1, LEFT - 2, height - GAP);
        text(picture, 16, 30, Dip.EVENT).addClass("strong");
        attributes(picture);
        int top = 1;
        for (Box box : boxes) {
            draw(picture, box, top);
            top += box.height() + GAP;
        }
    }

    private void attributes(Element picture) {
        int line = 30 + LINE;
        for (Node attribute : leaving(Dip.EVENT, OWL2.DatatypeProperty.asNode())) {
            text(picture, 16, line, attribute);
            line += LINE;
        }
    }

    private void draw(Element picture, Box box, int top) {
        rectangle(picture, RIGHT, top, WIDTH - RIGHT - 1, box.height());
        text(picture, RIGHT + 16, top + LINE, box.type()).addClass("strong");
        int line = top + LINE;
        for (Node onward : box.onwards()) {
            line += LINE;
            Element words = text(picture, RIGHT + 16, line, onward);
            String target = target(onward);
            words.appendElement("tspan").text(target.isEmpty() ? "" : " → " + target);
        }
        int arrow = top + LINE;
        for (Node relation : box.arrows()) {
            arrow(picture, relation, arrow);
            arrow += LINE;
        }
    }

    private void arrow(Element picture, Node relation, int y) {
        text(picture, LEFT + 14, y - 4, relation);
        picture.appendElement("path").attr("d", "M%d %dH%d m-7 -4 l7 4 l-7 4".formatted(LEFT, y + 2, RIGHT - 1));
    }

    private Element text(Element picture, int x, int y, Node term) {
        Element text = picture.appendElement("a")
                .attr("href", places.address(term))
                .appendElement("text")
                .attr("x", Integer.toString(x))
                .attr("y", Integer.toString(y));
        text.appendElement("tspan").text(terms.label(term));
        return text;
    }

    private static void rectangle(Element picture, int x, int y, int width, int height) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("x", x);
        sizes.put("y", y);
        sizes.put("width", width);
        sizes.put("height", height);
        sizes.put("rx", 6);
        Element rectangle = picture.appendElement("rect");
        sizes.forEach((name, size) -> rectangle.attr(name, Integer.toString(size)));
    }

    private List<Box> boxes() {
        Map<Node, List<Node>> byRange = new LinkedHashMap<>();
        leaving(Dip.EVENT, OWL2.ObjectProperty.asNode()).forEach(relation -> terms.object(relation, RDFS.range.asNode())
                .ifPresent(range ->
                        byRange.computeIfAbsent(range, key -> new ArrayList<>()).add(relation)));
        return byRange.entrySet().stream()
                .map(entry -> new Box(
                        entry.getKey(), entry.getValue(), leaving(entry.getKey(), OWL2.ObjectProperty.asNode())))
                .toList();
    }

    private List<Node> leaving(Node type, Node kind) {
        return terms.subjects(RDFS.domain.asNode(), type).stream()
                .filter(property -> terms.isA(property, kind) && !type.equals(Dip.TENURE))
                .toList();
    }

    private String target(Node relation) {
        return terms.objects(relation, RDFS.range.asNode()).stream()
                .map(terms::label)
                .collect(Collectors.joining(", "));
    }
}
