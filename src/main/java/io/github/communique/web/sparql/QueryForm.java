// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The page on which a reader writes a query and sees its answer; it needs no script. */
final class QueryForm {

    private static final List<String> FORMATS =
            List.of("html", "json", "csv", "tsv", "xml", "turtle", "jsonld", "ntriples");

    private final SampleQuestions samples;

    QueryForm(SampleQuestions samples) {
        this.samples = samples;
    }

    Page page(Ask ask, String text) {
        Page page = Page.of("Ask", ask);
        page.main().appendElement("h1").text("Ask the data");
        page.main().appendElement("p").text("Write a question in SPARQL, or begin with one of those below.");
        form(page.main(), page.root(), text);
        return page;
    }

    private static void form(Element main, String root, String text) {
        Element form =
                main.appendElement("form").attr("action", root + "sparql").attr("method", "get");
        form.appendElement("label").attr("for", "query").text("Query");
        form.appendElement("textarea")
                .id("query")
                .attr("name", "query")
                .attr("rows", "16")
                .attr("spellcheck", "false")
                .attr("required", true)
                .text(text);
        Element row = form.appendElement("p").addClass("row");
        row.appendElement("label").attr("for", "format").text("Answer as");
        Element select = row.appendElement("select").id("format").attr("name", "format");
        FORMATS.forEach(
                format -> select.appendElement("option").attr("value", format).text(name(format)));
        row.appendElement("button").text("Ask");
    }

    private static String name(String format) {
        return switch (format) {
            case "html" -> "page";
            case "turtle" -> "Turtle";
            case "jsonld" -> "JSON-LD";
            case "ntriples" -> "N-Triples";
            default -> format.toUpperCase(Locale.ROOT);
        };
    }

    /** Says why there is no answer, before the form. */
    void problem(Page page, Problem problem) {
        Element box = new Element("div").addClass("problem").attr("role", "alert");
        box.appendElement("strong").text(problem.title());
        box.appendElement("p").text(problem.getMessage());
        page.main().selectFirst("form").before(box);
    }

    /** Lists the questions to begin with. */
    void samples(Page page) {
        page.main().appendElement("h2").text("Questions to begin with");
        Element list = page.main().appendElement("ul").addClass("samples");
        samples.all().forEach(sample -> list.appendElement("li")
                .appendElement("a")
                .attr("href", page.root() + "sparql?sample=" + sample.name())
                .text(sample.words()));
    }
}
