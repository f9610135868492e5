// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Element;

/** How a term stands to the others: what is above and below it, and what leads from it and to it. */
record Family(TermGraph terms, Places places) implements Aspect {

    private static final Node DOMAIN_TOO = NodeFactory.createURI("https://schema.org/domainIncludes");
    private static final Node RANGE_TOO = NodeFactory.createURI("https://schema.org/rangeIncludes");

    @Override
    public void tell(Node term, RowList rows) {
        lineage(term, RDFS.subClassOf.asNode(), rows);
        lineage(term, RDFS.subPropertyOf.asNode(), rows);
        rows.row("Leads from", links(objects(term, RDFS.domain.asNode(), DOMAIN_TOO)))
                .row("Leads to", links(objects(term, RDFS.range.asNode(), RANGE_TOO)))
                .row("Has", links(subjects(term, RDFS.domain.asNode(), DOMAIN_TOO)))
                .row("Reached by", links(subjects(term, RDFS.range.asNode(), RANGE_TOO)))
                .row("Is a", links(types(term)))
                .row("Members", links(members(term)))
                .row("Never also a", links(both(term, OWL2.disjointWith.asNode())))
                .row("Other than", links(both(term, OWL2.differentFrom.asNode())))
                .row("Direction", links(terms.objects(term, Dip.direction)))
                .row("Two reports are one by", links(terms.objects(term, Dip.identifiedBy)));
    }

    private void lineage(Node term, Node property, RowList rows) {
        rows.row(
                        "Kind of",
                        links(terms.above(term, property).stream()
                                .filter(Family::ours)
                                .toList()))
                .row("Kinds", links(terms.subjects(property, term)));
    }

    private List<Node> objects(Node term, Node property, Node looser) {
        List<Node> loose = terms.objects(term, looser);
        return loose.isEmpty() ? terms.objects(term, property) : loose;
    }

    private List<Node> subjects(Node term, Node property, Node looser) {
        return Stream.concat(
                        terms.subjects(looser, term).stream(),
                        terms.subjects(property, term).stream()
                                .filter(one -> terms.objects(one, looser).isEmpty()))
                .distinct()
                .toList();
    }

    private List<Node> both(Node term, Node property) {
        return Stream.concat(terms.objects(term, property).stream(), terms.subjects(property, term).stream())
                .distinct()
                .toList();
    }

    private List<Node> types(Node term) {
        return terms.objects(term, RDF.type.asNode()).stream()
                .filter(Family::ours)
                .toList();
    }

    private List<Node> members(Node term) {
        return terms.ofType(term);
    }

    private List<Element> links(List<Node> nodes) {
        return nodes.stream().map(places::link).toList();
    }

    static boolean ours(Node term) {
        return term.isURI() && term.getURI().startsWith(Dip.NS);
    }
}
