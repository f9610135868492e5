// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** How a term stands to those of other vocabularies. */
record Alignments(TermGraph terms, Places places) implements Aspect {

    private static final Map<Node, String> WORDS = words();

    private static Map<Node, String> words() {
        Map<Node, String> words = new LinkedHashMap<>();
        words.put(OWL2.equivalentClass.asNode(), "the same as ");
        words.put(OWL2.equivalentProperty.asNode(), "the same as ");
        words.put(RDFS.subClassOf.asNode(), "a kind of ");
        words.put(RDFS.subPropertyOf.asNode(), "a kind of ");
        words.put(SKOS.exactMatch.asNode(), "matches ");
        words.put(SKOS.closeMatch.asNode(), "close to ");
        words.put(RDFS.seeAlso.asNode(), "compare ");
        return words;
    }

    @Override
    public void tell(Node term, RowList rows) {
        List<Element> values = new ArrayList<>();
        WORDS.forEach((property, words) -> terms.objects(term, property).stream()
                .filter(other -> !Family.ours(other))
                .forEach(other -> values.add(value(words, other))));
        rows.row("Elsewhere", values);
    }

    private Element value(String words, Node other) {
        Element value = new Element("span").text(words);
        value.appendChild(places.link(other));
        return value;
    }
}
