// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** The page of the ontology, made of what its Turtle says. */
record NamespacePage(PublishedDocument publication, Places places, List<Aspect> aspects, Optional<Usage> usage) {

    void fill(Page page) {
        Element main = page.main().addClass("reference");
        contents(main.appendElement("nav").addClass("contents").attr("aria-labelledby", "on-this-page"));
        Element body = main.appendElement("div").addClass("body");
        new DocumentImprint(publication, places).show(body);
        diagram(body);
        Chapter.in(terms()).forEach(chapter -> chapter(body, chapter));
        further(body);
    }

    private void contents(Element nav) {
        nav.appendElement("h2").id("on-this-page").text("On this page");
        Element list = nav.appendElement("ul");
        entry(list, "section-picture", "At a glance");
        for (Chapter chapter : Chapter.in(terms())) {
            Element inner = entry(list, chapter.id(), chapter.title()).appendElement("ul");
            chapter.of(terms()).forEach(term -> inner.appendElement("li").appendChild(places.link(term)));
        }
        entry(list, "section-further", "Codes, words, shapes");
    }

    private static Element entry(Element list, String id, String words) {
        Element item = list.appendElement("li");
        item.appendElement("a").attr("href", "#" + id).text(words);
        return item;
    }

    private void diagram(Element body) {
        Element section = body.appendElement("section").id("section-picture");
        section.appendElement("h2").text("At a glance");
        new Diagram(terms(), places).show(section);
    }

    private void chapter(Element body, Chapter chapter) {
        Element section = body.appendElement("section").id(chapter.id());
        section.appendElement("h2").text(chapter.title());
        section.appendElement("p").addClass("quiet").text(chapter.words());
        if (chapter == Chapter.CLASSES) {
            new ClassTree(terms(), places, usage).show(section);
        }
        TermView view = new TermView(terms(), places, aspects);
        chapter.of(terms()).forEach(term -> view.show(section, term));
    }

    private void further(Element body) {
        Element section = body.appendElement("section").id("section-further");
        section.appendElement("h2").text("Codes, words, shapes");
        Element list = section.appendElement("ul");
        further(list, "ontology/codes/plover", "PLOVER codes", ", one for an event by its type and its status");
        further(list, "ontology/codes/cameo", "CAMEO codes", ", each matched to PLOVER");
        further(list, "lexicon", "Lexicon", ": the words that evoke each type of event");
        further(list, "authority/records", "Authority", ": records of states, organisations, offices, persons, places");
        further(list, "shapes", "Shapes", ": what must hold of an event before it comes in");
        further(list, "ontology/changes", "Changes", " between the versions");
    }

    private void further(Element list, String path, String name, String words) {
        Node document = Places.document(path);
        list.appendElement("li").appendChild(places.link(document, name)).appendText(words);
    }

    private TermGraph terms() {
        return publication.terms();
    }
}
