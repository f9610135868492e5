// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** Which codes the events of a type get, by status, and to which codes the type corresponds. */
record Codes(TermGraph terms, TermGraph codes, Places places) implements Aspect {

    private static final Map<Node, String> WHEN = Map.of(
            Dip.ploverIfActual, "when it happened",
            Dip.ploverIfPlanned, "when it is announced",
            Dip.ploverIfNegated, "when it did not happen");

    @Override
    public void tell(Node term, RowList rows) {
        rows.list(
                "PLOVER",
                Stream.of(Dip.ploverIfActual, Dip.ploverIfPlanned, Dip.ploverIfNegated)
                        .flatMap(status -> codes(term, status, WHEN.get(status)).stream())
                        .toList());
        rows.list("CAMEO", codes(term, Dip.cameo, ""));
    }

    private List<Element> codes(Node term, Node property, String when) {
        return terms.objects(term, property).stream()
                .map(code -> code(code, when))
                .toList();
    }

    private Element code(Node code, String when) {
        String notation = codes.text(code, SKOS.notation.asNode()).orElseGet(() -> Places.fragment(code));
        Element shown = new Element("span");
        shown.appendChild(places.link(code, notation));
        shown.appendText((when.isEmpty() ? "" : " " + when) + ": " + codes.label(code));
        return shown;
    }
}
