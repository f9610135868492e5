// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is said of an event before it is corrected, in words.
 *
 * @param data all that is said
 */
public record FormerFacts(Graph data, Ontology ontology) {

    /** The values of a property, in words. */
    public List<String> of(Node event, Node property) {
        return values(event, property).stream()
                .map(this::words)
                .distinct()
                .sorted()
                .toList();
    }

    /** The values of a property: of its types the one that is no kind of others, of those who take part who does nothing else. */
    public Set<Node> values(Node event, Node property) {
        return data.stream(event, property, Node.ANY)
                .map(Triple::getObject)
                .filter(value -> !property.equals(RDF.type.asNode()) || leaf(value))
                .filter(value -> !property.equals(Dip.participant) || !acts(event, value))
                .collect(Collectors.toSet());
    }

    private boolean leaf(Node type) {
        return ontology.eventTypeOf(type).isPresent();
    }

    private boolean acts(Node event, Node party) {
        return data.contains(event, Dip.source, party) || data.contains(event, Dip.target, party);
    }

    /** A value in words: its name or its form. */
    public String words(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return data.stream(value, RDFS.label.asNode(), Node.ANY)
                .map(label -> label.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .or(() -> ontology.label(value.getURI()))
                .orElse(value.getLocalName());
    }
}
