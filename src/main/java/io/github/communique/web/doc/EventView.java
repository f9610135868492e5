// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.Links;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** Shows an event: the words it rests on, then who, when, where and what about, then what machines made of it. */
record EventView(Facts facts, Links links, Element main) {

    void show() {
        SentenceView sentences = new SentenceView(facts, links);
        facts.all(Dip.evidence).forEach(evidence -> sentences.show(main, evidence));
        FactList list = new FactList(main, links, facts);
        parties(list);
        circumstances(list);
        told(list);
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

    private void circumstances(FactList list) {
        list.text("Status", facts.all(Dip.status).stream().map(Words::status).toList());
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
        list.text(
                "Confidence",
                facts.all(Dip.confidence).stream()
                        .map(facts::name)
                        .map(Words::confidence)
                        .toList());
        list.text(
                "PLOVER code",
                facts.all(Dip.ploverCode).stream().map(facts::name).toList());
        list.links("Found by rule", facts.all(Dip.rule));
    }
}
