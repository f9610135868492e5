// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import io.github.communique.web.result.Showing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The page on which a reader writes a query and sees its answer; it needs no script, and is nicer with one. */
final class QueryForm {

    private static final Map<String, String> FORMATS = Map.of(
            "json", "JSON",
            "csv", "CSV",
            "tsv", "TSV",
            "xml", "XML",
            "turtle", "Turtle",
            "trig", "TriG",
            "jsonld", "JSON-LD",
            "ntriples", "N-Triples",
            "rdfxml", "RDF/XML");

    private static final List<String> ORDER =
            List.of("csv", "tsv", "json", "xml", "turtle", "jsonld", "ntriples", "rdfxml", "trig");

    private static final int LEAST = 6;
    private static final int MOST = 20;

    private final SampleQuestions samples;

    QueryForm(SampleQuestions samples) {
        this.samples = samples;
    }

    Page page(Ask ask, String text) {
        Page page = Page.of("Ask in SPARQL", ask);
        page.alternate("text/turtle", "sparql");
        page.main().appendElement("h1").text("Ask in SPARQL");
        Element words = page.main().appendElement("p");
        words.appendElement("a").attr("href", ask.root() + "ask").text("Ask without SPARQL");
        words.appendText(", or begin with one of ");
        words.appendElement("a").attr("href", ask.root() + "ask#questions").text("these questions");
        words.appendText(". Prefixes known here need no declaration.");
        form(page.main(), ask.root(), text, ask.parameters().first("format").orElse(""));
        page.style("web/editor.css").script("web/yasqe.js").script("web/editor.js");
        return page;
    }

    private static void form(Element main, String root, String text, String chosen) {
        Element form = main.appendElement("form")
                .id("ask")
                .attr("action", "sparql")
                .attr("method", "get")
                .attr("data-root", root);
        query(form, text);
        Element row = form.appendElement("p").addClass("row");
        row.appendElement("label").attr("for", "format").text("Answer as");
        Element select = row.appendElement("select").id("format").attr("name", "format");
        Element here = select.appendElement("optgroup").attr("label", "Here");
        Stream.of(Showing.values()).forEach(showing -> option(here, showing.word(), showing.label(), chosen));
        Element files = select.appendElement("optgroup").attr("label", "As a file");
        ORDER.forEach(format -> option(files, format, FORMATS.get(format), ""));
        row.appendElement("button").text("Ask");
    }

    private static void query(Element form, String text) {
        long rows = Math.max(LEAST, Math.min(MOST, text.lines().count() + 1));
        form.appendElement("label").attr("for", "query").text("Query");
        form.appendElement("textarea")
                .id("query")
                .attr("name", "query")
                .attr("rows", Long.toString(rows))
                .attr("spellcheck", "false")
                .attr("autocapitalize", "off")
                .attr("required", true)
                .text(text);
        form.appendElement("p").addClass("quiet").addClass("grammar").attr("role", "status");
    }

    private static void option(Element group, String value, String words, String chosen) {
        group.appendElement("option")
                .attr("value", value)
                .attr("selected", value.equals(chosen))
                .text(words);
    }

    /** Says why there is no answer, before the form; the script marks the place. */
    void problem(Page page, Problem problem) {
        Element box = new Element("div").addClass("problem").attr("role", "alert");
        box.appendElement("strong").text(problem.title());
        box.appendElement("p").text(problem.getMessage());
        box.appendElement("a")
                .attr("href", page.root() + "problems#" + problem.kind())
                .text("What this means");
        problem.member("line").ifPresent(line -> box.attr("data-line", line.toString()));
        problem.member("column").ifPresent(column -> box.attr("data-column", column.toString()));
        page.main().selectFirst("form").before(box);
    }

    /** Lists the questions to begin with. */
    void samples(Page page) {
        page.main().appendElement("h2").text("Questions to begin with");
        Element list = page.main().appendElement("ul").addClass("samples");
        samples.all().forEach(sample -> list.appendElement("li")
                .appendElement("a")
                .attr("href", "sparql?sample=" + sample.name() + "#answer")
                .text(sample.words()));
    }

    /** The name of a format for readers. */
    static String name(String format) {
        return FORMATS.get(format);
    }
}
