// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;

/**
 * The ontology and the shapes in one version.
 *
 * @param version such as {@code 0.1.0}
 * @param frozen whether it was released and will stay as it is
 * @param issued the day of its release; of the current text, the day of the last change
 * @param ontology the folder of its ontology
 * @param shapes the folder of its shapes
 */
record Edition(String version, boolean frozen, LocalDate issued, String ontology, String shapes) {

    private static final Node CORE = NodeFactory.createURI(PublishedDocument.ROOT + "ontology");

    /** The text that is worked on. */
    static Edition current() {
        TermGraph core = new TermGraph(Turtle.graph(List.of("ontology/core.ttl")));
        return new Edition(
                core.text(CORE, OWL2.versionInfo.asNode()).orElseThrow(),
                false,
                LocalDate.parse(core.text(CORE, DCTerms.modified.asNode()).orElseThrow()),
                "ontology/",
                "shapes/");
    }

    /** The versions that were released, the newest first. */
    static List<Edition> released() {
        TermGraph index = new TermGraph(Turtle.graph(List.of("ontology/versions/index.ttl")));
        return index.subjects(DCTerms.isVersionOf.asNode(), CORE).stream()
                .map(one -> released(index, one))
                .sorted(Comparator.comparing((Edition one) -> Numbered.parse(one.version()))
                        .reversed())
                .toList();
    }

    private static Edition released(TermGraph index, Node one) {
        String version = index.text(one, OWL2.versionInfo.asNode()).orElseThrow();
        String folder = "ontology/versions/" + version + "/";
        LocalDate day = LocalDate.parse(index.text(one, DCTerms.issued.asNode()).orElseThrow());
        return new Edition(version, true, day, folder, folder + "shapes/");
    }

    Instant modified() {
        return issued.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The documents of this version: those of the ontology, then those of the shapes. */
    List<PublishedDocument> publications() {
        return Stream.concat(new OntologyShelf(this).publications(), new ShapesShelf(this).publications())
                .toList();
    }

    /** A document of this version, made of some files. */
    PublishedDocument publication(String iri, PublishedDocument.Kind kind, List<String> files) {
        Optional<byte[]> text = files.size() == 1 ? Optional.of(Turtle.bytes(files.get(0))) : Optional.empty();
        return new PublishedDocument(iri, this, kind, Turtle.graph(files), text);
    }
}
