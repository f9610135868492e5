// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.Joined;
import io.github.communique.web.page.Links;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** Shows an event: what became of it, who, when, where and what about, then what each article says, word for word. */
record EventView(Facts facts, List<Report> reports, Links links, Element main) {

    void show() {
        lead();
        FactList list = new FactList(main, links, facts);
        parties(list);
        attributed(list, "When", Dip.when, node -> date(node.getLiteralLexicalForm()));
        attributed(list, "Where", Dip.place, this::linked);
        list.links("About", all(Dip.topic));
        list.links("Document", all(Dip.instrument));
        attributed(list, "How often", Dip.count, count -> new Element("span").text(facts.name(count)));
        list.entry("In their words", all(Dip.quotation), this::quotation);
        list.text("PLOVER code", all(Dip.ploverCode).stream().map(facts::name).toList());
        new ReportCards(reports, facts.graph(), links).show(main);
        new CorrectionNotes(facts, links).show(main);
        mistake();
    }

    private void mistake() {
        String iri = facts.thing().getURI();
        main.appendElement("p")
                .appendElement("a")
                .attr("href", links.root() + "mistake?event=" + iri.substring(iri.lastIndexOf('/') + 1))
                .text("Report a mistake");
    }

    /** All values of a property, whichever article tells them. */
    private List<Node> all(Node property) {
        return reports.stream()
                .flatMap(report -> report.facts().all(property).stream())
                .distinct()
                .toList();
    }

    /** What became of it, in one line. */
    private void lead() {
        Node head = Joined.head(facts.graph(), facts.thing());
        if (!head.equals(facts.thing())) {
            Element note = main.appendElement("p").addClass("quiet").text("One report of this happening: ");
            note.appendChild(linked(head));
        }
        Element line = main.appendElement("p").addClass("verdict");
        Report.decisive(reports).ifPresent(report -> line.appendElement("span")
                .addClass("badge")
                .addClass(Words.tone(report.status()))
                .text(Words.status(report.status())));
        facts.one(Dip.when).ifPresent(when -> line.appendText(" " + EdtfWords.of(when.getLiteralLexicalForm())));
        line.appendText(" · reported by " + new Outlets(reports).count());
    }

    private void parties(FactList list) {
        List<Node> sources = all(Dip.source);
        List<Node> targets = all(Dip.target);
        parties(list, "By", sources);
        parties(list, "Towards", targets);
        parties(
                list,
                sources.isEmpty() && targets.isEmpty() ? "Parties" : "With",
                all(Dip.participant).stream()
                        .filter(party -> !sources.contains(party) && !targets.contains(party))
                        .toList());
    }

    private void parties(FactList list, String name, List<Node> parties) {
        list.entry(name, parties, (item, party) -> new PartyView(facts.of(party), links).show(item));
    }

    /** A fact; where articles differ, each value with those who tell it. */
    private void attributed(FactList list, String name, Node property, Function<Node, Element> show) {
        Outlets outlets = new Outlets(reports);
        Map<Node, List<String>> told = outlets.tell(property);
        boolean differ = outlets.disagree(property);
        BiConsumer<Element, Node> entry = (item, value) -> {
            item.appendChild(show.apply(value));
            if (differ) {
                item.appendElement("span")
                        .addClass("quiet")
                        .text(" according to " + told.get(value).stream().collect(Collectors.joining(" and ")));
            }
        };
        list.entry(name, List.copyOf(told.keySet()), entry);
    }

    private static Element date(String edtf) {
        return new Element("time").attr("datetime", edtf).text(EdtfWords.of(edtf));
    }

    private Element linked(Node node) {
        return links.show(node, facts.name(node));
    }

    private void quotation(Element item, Node quotation) {
        Facts said = facts.of(quotation);
        item.appendElement("q").text(said.text(SchemaDO.text.asNode()).orElse(""));
        said.one(Dip.speaker).ifPresent(speaker -> {
            item.appendText(" – ");
            item.appendChild(linked(speaker));
        });
    }
}
