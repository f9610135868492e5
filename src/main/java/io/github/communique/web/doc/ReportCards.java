// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Lex;
import io.github.communique.title.EdtfWords;
import io.github.communique.view.ArticleRef;
import io.github.communique.view.EventOutcome;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventViews;
import io.github.communique.view.Joined;
import io.github.communique.view.ReadingActivity;
import io.github.communique.view.ThingRef;
import io.github.communique.web.page.Links;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;

/** Shows side by side what several articles say of one event, each with its sentences; where they differ is told first. */
record ReportCards(List<EventReport> reports, EventViews views, ThingStatements whole, Links links, Backdrop backdrop) {

    void show(Element main) {
        main.appendElement("h2").text(reports.size() == 1 ? "What the article says" : "What each article says");
        String differing = String.join(" and ", new Outlets(reports).differences());
        if (!differing.isEmpty()) {
            main.appendElement("p").addClass("differ").text("The articles differ on " + differing + ".");
        }
        key(main.appendElement("p").addClass("quiet"));
        Element cards = main.appendElement("div").addClass("reports");
        reports.forEach(report -> card(cards.appendElement("article").addClass("report"), report));
    }

    private static void key(Element line) {
        line.text("Marked, where they are found: the ");
        line.appendElement("mark").addClass("trigger").text("word");
        line.appendText(" that tells of it and the ");
        line.appendElement("mark").addClass("party").text("parties");
        line.appendText(".");
    }

    private void card(Element card, EventReport report) {
        views.wording(report).sentences().forEach(sentence -> new SentenceView(
                        sentence, backdrop.marker().marked(sentence.exact(), report))
                .show(card));
        if (!report.article().iri().isEmpty()) {
            told(card.appendElement("header"), report.article());
        }
        FactList list = new FactList(card, links, whole);
        if (reports.size() > 1) {
            list.text("Status", List.of(EventOutcome.of(report.status()).words()));
            list.text("When", Outlets.times(report).stream().map(EdtfWords::of).toList());
            list.entry(
                    "Where",
                    report.places(),
                    (item, place) -> item.appendChild(links.show(new ThingRef(place.iri(), place.name()))));
            joined(list, report);
            list.entry(
                    "Corrected by hand",
                    CorrectionNotes.of(whole.graph(), report.event()),
                    (item, correction) -> new CorrectionNotes(whole, links).show(item, whole.of(correction)));
        }
        list.entry("Confidence", List.of(report), (item, told) -> item.appendElement("span")
                .attr("title", told.confidence() + " of 1")
                .text(told.sureness()));
        list.entry("Found by", rule(report), (item, rule) -> item.appendChild(links.show(rule, finder(rule))));
        list.text(
                "Read", views.readings(report).stream().map(ReportCards::words).toList());
    }

    private static List<Node> rule(EventReport report) {
        return Stream.of(report.rule())
                .filter(iri -> !iri.isEmpty())
                .map(NodeFactory::createURI)
                .toList();
    }

    /** What found an event, in words; a pattern of the lexicon is one of several that are numbered. */
    private static String finder(Node rule) {
        return switch (rule.getURI()) {
            case Lex.LEARNT -> "what was learnt from annotated articles";
            case Lex.LANGUAGE_MODEL -> "a language model";
            case Lex.BOTH_READERS -> "the built-in reader and a language model";
            default ->
                "the lexicon’s words for “"
                        + rule.getURI()
                                .replaceFirst(".*[#/]", "")
                                .replaceFirst("-\\d+$", "")
                                .replace('-', ' ') + "”";
        };
    }

    /** Why this report is taken to tell of the same happening as the first. */
    private void joined(FactList list, EventReport report) {
        for (Node finding : Joined.findings(whole.graph(), report.event())) {
            list.entry("Joined", List.of(finding), (item, node) -> {
                item.appendChild(links.show(node, "as a report of the same happening"));
                item.appendText(why(whole.of(node)));
            });
        }
    }

    private static String why(ThingStatements finding) {
        String likely = finding.text(Dip.likelihood)
                .map(number -> ", likelihood " + number)
                .orElse(", by a ruling");
        List<String> reasons =
                finding.all(Dip.reason).stream().map(finding::name).toList();
        return likely + (reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")");
    }

    private void told(Element head, ArticleRef article) {
        ThingRef named = new ThingRef(article.iri(), article.title());
        head.appendElement("h3").appendChild(links.show(named));
        String line = Stream.of(article.publisher(), article.date().isEmpty() ? "" : EdtfWords.of(article.date()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        head.appendElement("p").addClass("quiet").text(line);
    }

    /** When and by which program the article was read. */
    private static String words(ReadingActivity reading) {
        String program = reading.program().name();
        return EdtfWords.of(reading.day()) + (program.isEmpty() ? "" : ", " + program);
    }
}
