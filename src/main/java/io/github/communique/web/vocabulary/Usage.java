// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.Links;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.OWL2;
import org.jsoup.nodes.Element;

/**
 * How often a term is used in the data that are served here, with a way to see all of it and one of them.
 *
 * @param counts by term
 * @param links to things
 * @param instances asks for the members of a class
 * @param uses asks for the statements with a property
 */
record Usage(TermGraph terms, Map<Node, Census.Count> counts, Links links, Query instances, Query uses)
        implements Aspect {

    @Override
    public void tell(Node term, RowList rows) {
        Optional.ofNullable(counts.get(term)).ifPresent(count -> tell(term, count, rows));
    }

    private void tell(Node term, Census.Count count, RowList rows) {
        rows.row("In the data here", List.of(number(term)));
        if (!count.name().isEmpty() && isClass(term)) {
            rows.row("One of them", List.of(example(count)));
        }
    }

    /** The count as a link to what is counted; empty text if there is nothing. */
    Element number(Node term) {
        Census.Count count = counts.get(term);
        if (count == null) {
            return new Element("span");
        }
        return new Element("a")
                .addClass("number")
                .attr("href", address(term))
                .attr("title", "Show them")
                .text("%,d".formatted(count.number()));
    }

    private Element example(Census.Count count) {
        Element shown = new Element("span");
        shown.appendElement("a").attr("href", links.address(count.example())).text(count.name());
        if (!count.sentence().isEmpty()) {
            shown.appendElement("q").addClass("told").text(count.sentence());
        }
        return shown;
    }

    private String address(Node term) {
        if (terms.graph().contains(term, Dip.direction, Node.ANY)) {
            return links.root() + "events?type=" + Places.fragment(term);
        }
        return links.root() + asked(isClass(term) ? instances : uses, term);
    }

    /** Where a query is asked of the endpoint, with a term put in for {@code ?term}. */
    private static String asked(Query query, Node term) {
        Query bound = QueryTransformOps.replaceVars(query, Map.of(Var.alloc("term"), term));
        return "sparql?query=" + URLEncoder.encode(bound.serialize(), StandardCharsets.UTF_8);
    }

    private boolean isClass(Node term) {
        return terms.isA(term, OWL2.Class.asNode());
    }
}
