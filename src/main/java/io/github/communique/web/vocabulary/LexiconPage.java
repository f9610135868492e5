// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** The page of the lexicon: its frames, cues and word lists with all that is said of each, then the words for them. */
record LexiconPage(Publication publication, Terms ontology, Places places) {

    void fill(Page page) {
        Element main = page.main();
        new Imprint(publication, places).show(main);
        for (Node type : terms().ofType(OWL2.Class.asNode())) {
            section(main, terms().label(type), terms().ofType(type));
        }
        section(main, "words to describe them", words());
    }

    private List<Node> words() {
        return terms().subjects(RDFS.isDefinedBy.asNode(), publication.node());
    }

    private void section(Element main, String title, List<Node> entries) {
        main.appendElement("h2").text(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
        entries.forEach(entry -> entry(main, entry));
    }

    private void entry(Element main, Node entry) {
        Element section = main.appendElement("section").addClass("term").id(Places.fragment(entry));
        Element heading = section.appendElement("h3");
        heading.appendElement("a")
                .addClass("self")
                .attr("href", "#" + Places.fragment(entry))
                .text(terms().text(entry, RDFS.label.asNode())
                        .orElseGet(() -> Places.fragment(entry).replace('-', ' ')));
        heading.appendText(" ").appendElement("code").text("lex:" + Places.fragment(entry));
        terms().texts(entry, SKOS.definition.asNode())
                .forEach(text ->
                        section.appendElement("p").addClass("definition").text(text));
        Rows rows = new Rows(section);
        said(entry).forEach((property, values) -> rows.list(property, values));
        rows.done();
    }

    private Map<String, List<Element>> said(Node entry) {
        Map<String, List<Element>> said = new TreeMap<>();
        terms().graph().find(entry, Node.ANY, Node.ANY).toList().stream()
                .map(Triple::getPredicate)
                .distinct()
                .filter(property -> property.getURI().startsWith(publication.iri()))
                .forEach(property -> said.put(
                        terms().label(property),
                        terms().objects(entry, property).stream()
                                .map(this::value)
                                .toList()));
        return said;
    }

    private Element value(Node value) {
        if (value.isLiteral()) {
            return Rows.text(value.getLiteralLexicalForm());
        }
        return Family.ours(value) ? places.link(value, ontology.label(value)) : places.link(value);
    }

    private Terms terms() {
        return publication.terms();
    }
}
