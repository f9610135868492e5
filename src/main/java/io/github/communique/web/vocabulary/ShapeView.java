// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.jsoup.nodes.Element;

/** A shape with its name, how grave it is, what it judges, what it asks, and the advice to who does not meet it. */
record ShapeView(Places places, ConstraintWording wording) {

    void show(Element parent, ShapeBook book, Node shape) {
        Element section = frame(parent, "h3", book, shape);
        RowList rows = new RowList(section);
        rows.row("Judges", targets(book, shape)).done();
        asks(section, book, shape);
        book.parts(shape).forEach(part -> part(section, book, part));
    }

    private void part(Element parent, ShapeBook book, Node part) {
        Element section = frame(parent, "h4", book, part).addClass("part");
        RowList rows = new RowList(section);
        rows.row("Looks at", path(book, part)).done();
        asks(section, book, part);
    }

    private Element frame(Element parent, String level, ShapeBook book, Node shape) {
        Element section = parent.appendElement("section").addClass("term").id(Places.fragment(shape));
        Element heading = section.appendElement(level);
        heading.appendElement("a")
                .addClass("self")
                .attr("href", "#" + Places.fragment(shape))
                .text(book.name(shape));
        heading.appendText(" ").appendElement("code").text("shape:" + Places.fragment(shape));
        String severity = book.severity(shape);
        heading.appendText(" ")
                .appendElement("span")
                .addClass("badge")
                .addClass(severity)
                .text(severity);
        new Prose(places).append(section.appendElement("p").addClass("definition"), book.message(shape));
        return section;
    }

    private List<Element> targets(ShapeBook book, Node shape) {
        return book.own(shape).stream()
                .filter(triple -> triple.getPredicate().getURI().startsWith(SHACL.NS + "target"))
                .map(this::target)
                .toList();
    }

    private Element target(Triple triple) {
        Element shown =
                new Element("span").text(wording.of(triple.getPredicate()).orElse(""));
        Node object = triple.getObject();
        shown.appendText(" ").appendChild(object.isURI() ? places.link(object) : RowList.text("what a query finds"));
        return shown;
    }

    private List<Element> path(ShapeBook book, Node part) {
        return book.terms().objects(part, SHACL.path).stream()
                .map(path -> path.isURI() ? places.link(path) : RowList.text("a path"))
                .toList();
    }

    private void asks(Element section, ShapeBook book, Node shape) {
        Element list = new Element("ul").addClass("asks");
        for (Triple triple :
                book.terms().graph().find(shape, Node.ANY, Node.ANY).toList()) {
            Optional<String> words = wording.of(triple.getPredicate());
            if (words.isPresent() && !triple.getPredicate().getLocalName().startsWith("target")) {
                ask(list.appendElement("li"), words.get(), book, triple.getObject());
            }
        }
        if (list.childrenSize() > 0) {
            section.appendChild(list);
        }
    }

    private void ask(Element item, String words, ShapeBook book, Node value) {
        item.text(words + " ");
        new ConstraintValue(book.terms(), places, wording).show(item, value);
    }
}
