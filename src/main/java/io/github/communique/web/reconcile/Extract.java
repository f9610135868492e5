// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.Dip;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What all articles say of the things that can be looked up, in memory, where a question takes no time. */
final class Extract {

    private static final List<Node> PROPERTIES = List.of(
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.exactMatch.asNode(),
            OWL2.sameAs.asNode(),
            ORG.postIn.asNode(),
            ORG.member.asNode(),
            ORG.organization.asNode(),
            Dip.countryCode,
            Dip.actsFor,
            Dip.inCountry,
            Dip.office,
            Dip.witnessed,
            Dip.term("from"),
            Dip.term("until"));

    private Extract() {}

    static Graph of(DatasetGraph dataset) {
        Graph found = GraphFactory.createDefaultGraph();
        Set<Node> things = new HashSet<>();
        Stream.concat(Kind.all().stream().map(Kind::type), Stream.of(Dip.TENURE))
                .forEach(type -> dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type)
                        .forEachRemaining(quad -> {
                            things.add(quad.getSubject());
                            found.add(quad.asTriple());
                        }));
        PROPERTIES.forEach(property -> dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> {
                    if (things.contains(quad.getSubject())) {
                        found.add(quad.asTriple());
                    }
                }));
        return found;
    }
}
