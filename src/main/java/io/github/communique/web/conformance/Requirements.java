// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/**
 * All that is asked of the program.
 *
 * @param standards in their order
 * @param all what they ask, by name
 */
public record Requirements(List<Standard> standards, List<Requirement> all) {

    public Requirements {
        standards = List.copyOf(standards);
        all = List.copyOf(all);
    }

    /** As they stand in the file. */
    public static Requirements load() {
        return of(StatementReader.file("requirements", "http://localhost/conformance"));
    }

    /** The standard of that name. */
    public Optional<Standard> standard(String name) {
        return standards.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What a standard asks. */
    public Stream<Requirement> of(Standard standard) {
        return all.stream().filter(one -> one.standard().equals(standard.name()));
    }

    static Requirements of(Graph graph) {
        StatementReader facts = new StatementReader(graph);
        return new Requirements(
                facts.members(DCTerms.Standard.asNode())
                        .map(one -> standard(facts, one))
                        .sorted(Comparator.comparingInt(Standard::order))
                        .toList(),
                facts.members(Earl.TEST_REQUIREMENT)
                        .map(one -> requirement(facts, one))
                        .sorted(Comparator.comparing(Requirement::name))
                        .toList());
    }

    private static Standard standard(StatementReader facts, Node node) {
        return new Standard(
                StatementReader.name(node),
                facts.required(node, DCTerms.title.asNode()),
                facts.value(node, FOAF.page.asNode()).orElseThrow().getURI(),
                Integer.parseInt(facts.required(node, Earl.ORDER)));
    }

    private static Requirement requirement(StatementReader facts, Node node) {
        return new Requirement(
                StatementReader.name(node),
                facts.required(node, DCTerms.isPartOf.asNode()),
                facts.required(node, Earl.SECTION),
                facts.required(node, Earl.LEVEL),
                facts.value(node, FOAF.page.asNode()).orElseThrow().getURI(),
                facts.required(node, DCTerms.description.asNode()),
                facts.text(node, Earl.UNTESTED),
                facts.text(node, Earl.INAPPLICABLE));
    }
}
