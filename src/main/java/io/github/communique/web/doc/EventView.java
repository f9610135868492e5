// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.Links;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** Shows an event: the words it rests on, then who, when, where and what about, then what machines made of it. */
record EventView(Facts facts, List<Report> reports, Links links, Element main) {

    void show() {
        SentenceView sentences = new SentenceView(facts, links);
        facts.all(Dip.evidence).forEach(evidence -> sentences.show(main, evidence));
        FactList list = new FactList(main, links, facts);
        parties(list);
        list.entry("In their words", facts.all(Dip.quotation), this::quotation);
        circumstances(list);
        told(list);
        if (reports.size() > 1) {
            new ReportTable(reports, links).show(main);
        }
    }

    private void parties(FactList list) {
        List<Node> sources = facts.all(Dip.source);
        List<Node> targets = facts.all(Dip.target);
        parties(list, "By", sources);
        parties(list, "Towards", targets);
        parties(
                list,
                sources.isEmpty() && targets.isEmpty() ? "Parties" : "With",
                facts.all(Dip.participant).stream()
                        .filter(party -> !sources.contains(party) && !targets.contains(party))
                        .toList());
    }

    private void parties(FactList list, String name, List<Node> parties) {
        list.entry(name, parties, (item, party) -> new PartyView(facts.of(party), links).show(item));
    }

    private void quotation(Element item, Node quotation) {
        Facts said = facts.of(quotation);
        item.appendElement("q").text(said.text(SchemaDO.text.asNode()).orElse(""));
        said.one(Dip.speaker).ifPresent(speaker -> {
            item.appendText(" – ");
            item.appendChild(links.show(speaker, facts.name(speaker)));
        });
    }

    private void circumstances(FactList list) {
        list.text(
                "Status",
                Report.decisive(reports).map(report -> Words.status(report.status())).stream()
                        .toList());
        list.text(
                "When",
                facts.all(Dip.when).stream().map(facts::name).map(Words::when).toList());
        list.links("Where", facts.all(Dip.place));
        list.links("About", facts.all(Dip.topic));
        list.links("Document", facts.all(Dip.instrument));
        list.text("How often", facts.all(Dip.count).stream().map(facts::name).toList());
    }

    private void told(FactList list) {
        list.links("Told by", facts.all(Dip.reportedIn));
        if (reports.size() < 2) {
            list.text(
                    "Confidence",
                    facts.all(Dip.confidence).stream()
                            .map(facts::name)
                            .map(Words::confidence)
                            .toList());
        }
        list.text(
                "PLOVER code",
                facts.all(Dip.ploverCode).stream().map(facts::name).toList());
        list.links("Found by rule", facts.all(Dip.rule));
    }
}
