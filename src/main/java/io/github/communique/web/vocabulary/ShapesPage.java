// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.page.Page;
import java.util.List;
import org.apache.jena.vocabulary.DCTerms;
import org.jsoup.nodes.Element;

/** The page of shapes: each file a section, each shape with what it asks and what to do where it is not met. */
record ShapesPage(PublishedDocument publication, List<PublishedDocument> files, Places places, ShapeView view) {

    void fill(Page page) {
        Element main = page.main().addClass("reference");
        contents(main.appendElement("nav").addClass("contents").attr("aria-labelledby", "on-this-page"));
        Element body = main.appendElement("div").addClass("body");
        new DocumentImprint(publication, places).show(body);
        body.appendElement("p")
                .text("A violation keeps an event out: it waits in quarantine with its report. A warning is only told:"
                        + " the fact may be right, yet somebody should look.");
        files.forEach(file -> section(body, file));
    }

    private void contents(Element nav) {
        nav.appendElement("h2").id("on-this-page").text("On this page");
        Element list = nav.appendElement("ul");
        for (PublishedDocument file : files) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "#" + id(file)).text(title(file));
            Element inner = item.appendElement("ul");
            ShapeBook book = new ShapeBook(file.terms());
            book.whole().forEach(shape -> inner.appendElement("li").appendChild(places.link(shape, book.name(shape))));
        }
    }

    private void section(Element body, PublishedDocument file) {
        Element section = body.appendElement("section").id(id(file));
        section.appendElement("h2").text(title(file));
        Element line = section.appendElement("p").addClass("quiet").text("File ");
        String path = file.path(file.edition());
        line.appendElement("a").attr("href", places.root() + path + ".ttl").text(file.path() + ".ttl");
        ShapeBook book = new ShapeBook(file.terms());
        book.whole().forEach(shape -> view.show(section, book, shape));
    }

    private static String title(PublishedDocument file) {
        return file.terms().text(file.node(), DCTerms.title.asNode()).orElse(file.path());
    }

    private static String id(PublishedDocument file) {
        return "file-" + file.path().substring(file.path().indexOf('/') + 1);
    }
}
