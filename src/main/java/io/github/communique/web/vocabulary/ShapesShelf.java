// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.vocabulary.PublishedDocument.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The documents of the shapes in one edition: all in one, and each file alone. */
final class ShapesShelf {

    static final String IRI = PublishedDocument.ROOT + "shapes";

    private final Edition edition;
    private final TermGraph index;

    ShapesShelf(Edition edition) {
        this.edition = edition;
        index = new TermGraph(Turtle.graph(List.of(edition.shapes() + "index.ttl")));
    }

    Stream<PublishedDocument> publications() {
        List<String> names = names();
        List<String> all = Stream.concat(Stream.of("index"), names.stream())
                .map(this::file)
                .toList();
        return Stream.concat(
                Stream.of(edition.publication(IRI, Kind.SHAPES, all)),
                names.stream().map(name -> edition.publication(IRI + "/" + name, Kind.SHAPES, List.of(file(name)))));
    }

    /** The files in the order of the index: first those that judge facts, then those that judge knowledge. */
    private List<String> names() {
        Node shapes = NodeFactory.createURI(IRI);
        return index.objects(shapes, DCTerms.hasPart.asNode()).stream()
                .flatMap(group -> index.objects(group, DCTerms.hasPart.asNode()).stream())
                .map(part -> part.getURI().substring(IRI.length() + 1))
                .toList();
    }

    private String file(String name) {
        return edition.shapes() + name + ".ttl";
    }
}
