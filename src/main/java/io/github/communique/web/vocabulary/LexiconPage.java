// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.page.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

/**
 * The page of the lexicon: its frames, each with its patterns, cues and word lists with all that is said of each, then the
 * words for them.
 */
record LexiconPage(PublishedDocument publication, TermGraph ontology, Places places) {

    void fill(Page page) {
        Element main = page.main().addClass("reference");
        Map<String, List<Node>> sections = sections();
        contents(main.appendElement("nav").addClass("contents").attr("aria-labelledby", "on-this-page"), sections);
        Element body = main.appendElement("div").addClass("body");
        new DocumentImprint(publication, places).show(body);
        sections.forEach((title, entries) -> section(body, title, entries));
    }

    /** The sorts of entries, those that evoke most first; then the words for them. */
    private Map<String, List<Node>> sections() {
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        terms().ofType(OWL2.Class.asNode()).stream()
                .sorted(Comparator.comparing((Node type) -> -evoking(type)))
                .forEach(type -> sections.put(terms().label(type), whole(terms().ofType(type))));
        sections.values().removeIf(List::isEmpty);
        List<Node> told = sections.values().stream().flatMap(List::stream).toList();
        sections.put(
                "description",
                words().stream().filter(word -> !told.contains(word)).toList());
        return sections;
    }

    /** The entries that are no parts of others. */
    private List<Node> whole(List<Node> entries) {
        return entries.stream()
                .filter(entry -> !terms().graph().contains(Node.ANY, Evoking.PATTERN, entry))
                .toList();
    }

    /** The patterns of a frame; "meet-2" stands before "meet-10". */
    private List<Node> parts(Node entry) {
        return terms().objects(entry, Evoking.PATTERN).stream()
                .sorted(Comparator.comparing(part -> part.getURI().length()))
                .toList();
    }

    private long evoking(Node type) {
        return terms().ofType(type).stream()
                .filter(entry -> terms().graph().contains(entry, Evoking.EVOKES, Node.ANY))
                .count();
    }

    private void contents(Element nav, Map<String, List<Node>> sections) {
        nav.appendElement("h2").id("on-this-page").text("On this page");
        Element list = nav.appendElement("ul");
        sections.forEach((title, entries) -> {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "#" + id(title)).text(heading(title));
            Element inner = item.appendElement("ul");
            entries.forEach(entry -> inner.appendElement("li").appendChild(places.link(entry, name(entry))));
        });
    }

    private static String id(String title) {
        return "section-" + title.replace(' ', '-');
    }

    private static String heading(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private String name(Node entry) {
        return terms().text(entry, RDFS.label.asNode())
                .orElseGet(() -> Places.fragment(entry).replace('-', ' '));
    }

    private List<Node> words() {
        return terms().subjects(RDFS.isDefinedBy.asNode(), publication.node());
    }

    private void section(Element main, String title, List<Node> entries) {
        main.appendElement("h2").id(id(title)).text(heading(title));
        entries.forEach(entry -> entry(main, entry, "h3"));
    }

    private void entry(Element main, Node entry, String level) {
        Element section = main.appendElement("section").addClass("term").id(Places.fragment(entry));
        Element heading = section.appendElement(level);
        heading.appendElement("a")
                .addClass("self")
                .attr("href", "#" + Places.fragment(entry))
                .text(name(entry));
        heading.appendText(" ").appendElement("code").text("lex:" + Places.fragment(entry));
        terms().texts(entry, SKOS.definition.asNode())
                .forEach(text ->
                        section.appendElement("p").addClass("definition").text(text));
        RowList rows = new RowList(section);
        said(entry).forEach((property, values) -> rows.fitting(property, values));
        rows.done();
        parts(entry).forEach(part -> entry(section, part, "h4"));
    }

    private Map<String, List<Element>> said(Node entry) {
        Map<String, List<Element>> said = new TreeMap<>();
        terms().graph().find(entry, Node.ANY, Node.ANY).toList().stream()
                .map(Triple::getPredicate)
                .distinct()
                .filter(property ->
                        property.getURI().startsWith(publication.iri()) && !property.equals(Evoking.PATTERN))
                .forEach(property -> said.put(
                        terms().label(property),
                        terms().objects(entry, property).stream()
                                .map(this::value)
                                .toList()));
        return said;
    }

    private Element value(Node value) {
        if (value.isLiteral()) {
            return RowList.text(value.getLiteralLexicalForm());
        }
        return Family.ours(value) ? places.link(value, ontology.label(value)) : places.link(value);
    }

    private TermGraph terms() {
        return publication.terms();
    }
}
