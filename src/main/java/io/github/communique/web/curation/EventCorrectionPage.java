// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.curation.ActTaking.Intent;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;

/** Has a curator set an event right, take it out, or say which other it is. */
record EventCorrectionPage(View view, Ontology ontology, String base, ActTaking taking) implements CuratorPage {

    private static final String CHANGE = "change";
    private static final String WITHDRAW = "withdraw";
    private static final String SAME = "same";
    private static final String DIFFERENT = "different";
    private static final String OTHER = "other";

    @Override
    public Answer show(CuratorVisit visit) {
        return form(visit, told(visit), "");
    }

    @Override
    public Answer take(CuratorVisit visit) {
        ToldFacts told = told(visit);
        Map<CuratedFact, List<String>> changed = new FactForm(ontology).changed(visit, told);
        String place = "doc/event/" + visit.slug();
        Intent intent =
                switch (visit.field("act")) {
                    case WITHDRAW ->
                        new Intent(
                                new CuratorAct.Withdrawal(event(visit)), List.of("Withdrawn: " + told.title()), place);
                    case SAME, DIFFERENT -> compared(visit, told, place);
                    default ->
                        new Intent(new CuratorAct.Change(event(visit), changed), FactForm.words(visit, changed), place);
                };
        if (intent.changes().isEmpty()) {
            return form(visit, told, "Nothing here is other than it was.").with(422);
        }
        return taking.take(visit, intent, problem -> form(visit, told, problem));
    }

    private Intent compared(CuratorVisit visit, ToldFacts told, String place) {
        boolean same = visit.field("act").equals(SAME);
        return new Intent(
                new CuratorAct.Comparison(event(visit), iri(visit.field(OTHER)), same),
                List.of(told.title() + (same ? " is the same as " : " is another than ") + visit.field(OTHER)),
                place);
    }

    /** The IRI of an event that is named by it, by the address of its page, or by the last part of either. */
    private String iri(String named) {
        return base + "id/event/"
                + named.replaceFirst("[?#].*", "").replaceFirst("\\.html$", "").replaceFirst(".*/", "");
    }

    private String event(CuratorVisit visit) {
        return base + "id/event/" + visit.slug();
    }

    private ToldFacts told(CuratorVisit visit) {
        return view.read(dataset -> ToldFacts.of(dataset, ontology, NodeFactory.createURI(event(visit))))
                .orElseThrow(() -> untold(visit));
    }

    private Problem untold(CuratorVisit visit) {
        Node event = NodeFactory.createURI(event(visit));
        return view.read(dataset -> dataset.getDefaultGraph().contains(Node.ANY, Dip.corrects, event))
                ? Problem.of(
                        410,
                        "This event is withdrawn",
                        "To have it back, take its withdrawal back in the list at " + base + CuratorVisit.PATH + ".")
                : Problem.of(404, "There is no such event", "Nothing is told of " + event(visit) + " here.");
    }

    private Answer form(CuratorVisit visit, ToldFacts told, String problem) {
        Page page = visit.page("Correct this event");
        Element main = page.main();
        main.appendElement("p")
                .appendElement("a")
                .attr("href", page.root() + "doc/event/" + visit.slug())
                .text(told.title());
        told.sentences()
                .forEach(sentence ->
                        main.appendElement("blockquote").appendElement("p").text(sentence));
        ActTaking.problem(main, problem);
        Element facts = visit.ownForm(main);
        new FactForm(ontology).show(facts, told, visit);
        DeskFields.reason(facts, CHANGE, why(visit, CHANGE), "Correct");
        main.appendElement("h2").text("It is no event");
        DeskFields.reason(visit.ownForm(main), WITHDRAW, why(visit, WITHDRAW), "Withdraw");
        compare(main, visit);
        missing(page, told);
        return page.answer();
    }

    private static void compare(Element main, CuratorVisit visit) {
        main.appendElement("h2").text("The same happening as another, or not");
        Element form = visit.ownForm(main);
        Element other = DeskFields.input(form, OTHER, "The other event", visit.field(OTHER))
                .attr("required", true);
        DeskFields.hint(other, "The address of its page");
        DeskFields.reason(form, SAME, why(visit, SAME), "It is the same");
        form.select("button")
                .last()
                .after(new Element("button")
                        .addClass("second")
                        .attr("name", "act")
                        .attr("value", DIFFERENT)
                        .text("It is another"));
    }

    private static String why(CuratorVisit visit, String act) {
        return visit.field("act").equals(act) ? visit.field(DeskFields.WHY) : "";
    }

    private void missing(Page page, ToldFacts told) {
        page.main().appendElement("h2").text("An event is missing");
        Element list = page.main().appendElement("ul");
        told.articles().forEach((title, iri) -> list.appendElement("li")
                .text("Add one that this article tells: ")
                .appendElement("a")
                .attr("href", page.root() + CuratorVisit.PATH + "/article/" + iri.substring(iri.lastIndexOf('/') + 1))
                .text(title));
    }
}
