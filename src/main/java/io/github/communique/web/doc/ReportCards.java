// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.title.EdtfWords;
import io.github.communique.view.Joined;
import io.github.communique.web.page.Links;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** Shows side by side what several articles say of one event, each with its sentences; where they differ is told first. */
record ReportCards(List<Report> reports, Graph whole, Links links) {

    private static final Node READ = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");
    private static final Node READER = NodeFactory.createURI("http://www.w3.org/ns/prov#wasAssociatedWith");

    void show(Element main) {
        main.appendElement("h2").text(reports.size() == 1 ? "What the article says" : "What each article says");
        String differing = String.join(" and ", new Outlets(reports).differences());
        if (!differing.isEmpty()) {
            main.appendElement("p").addClass("differ").text("The articles differ on " + differing + ".");
        }
        Element cards = main.appendElement("div").addClass("reports");
        reports.forEach(report -> card(cards.appendElement("article").addClass("report"), report.facts()));
    }

    private void card(Element card, Facts facts) {
        facts.one(Dip.reportedIn).map(facts::of).ifPresent(article -> head(card.appendElement("header"), article));
        SentenceView sentences = new SentenceView(facts, links);
        facts.all(Dip.evidence).forEach(evidence -> sentences.show(card, evidence));
        FactList list = new FactList(card, links, facts);
        if (reports.size() > 1) {
            list.text(
                    "Status", facts.all(Dip.status).stream().map(Words::status).toList());
            list.text(
                    "When",
                    facts.all(Dip.when).stream()
                            .map(facts::name)
                            .map(EdtfWords::of)
                            .toList());
            list.links("Where", facts.all(Dip.place));
            joined(list, facts);
        }
        list.entry("Confidence", facts.all(Dip.confidence), (item, number) -> item.appendElement("span")
                .attr("title", number.getLiteralLexicalForm() + " of 1")
                .text(Words.sureness(number.getLiteralLexicalForm())));
        list.links("Found by rule", facts.all(Dip.rule));
        origin(list, facts);
    }

    /** Why this report is taken to tell of the same happening as the first. */
    private void joined(FactList list, Facts facts) {
        for (Node finding : Joined.findings(whole, facts.thing())) {
            list.entry("Joined", List.of(finding), (item, node) -> {
                item.appendChild(links.show(node, "as a report of the same happening"));
                item.appendText(why(new Facts(whole, node)));
            });
        }
    }

    private static String why(Facts finding) {
        String likely = finding.text(Dip.likelihood)
                .map(number -> ", likelihood " + number)
                .orElse(", by a ruling");
        List<String> reasons =
                finding.all(Dip.reason).stream().map(finding::name).toList();
        return likely + (reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")");
    }

    private void head(Element head, Facts article) {
        head.appendElement("h3").appendChild(links.show(article.thing(), article.name()));
        String publisher = article.text(SchemaDO.publisher.asNode()).orElse("");
        String day =
                article.text(SchemaDO.datePublished.asNode()).map(EdtfWords::of).orElse("");
        String line =
                List.of(publisher, day).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        head.appendElement("p").addClass("quiet").text(line);
    }

    /** When and by which program the article was read. */
    private static void origin(FactList list, Facts facts) {
        List<String> read = facts.graph().find(Node.ANY, READ, Node.ANY).toList().stream()
                .map(triple -> {
                    Facts activity = facts.of(triple.getSubject());
                    String day = triple.getObject().getLiteralLexicalForm().substring(0, 10);
                    return EdtfWords.of(day)
                            + activity.one(READER)
                                    .map(by -> ", " + facts.name(by))
                                    .orElse("");
                })
                .toList();
        list.text("Read", read);
    }
}
