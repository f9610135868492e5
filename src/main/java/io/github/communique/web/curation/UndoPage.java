// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.curation.ActTaking.Intent;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** Has a curator take a correction back. */
record UndoPage(View view, Ontology ontology, String base, ActTaking taking) implements CuratorPage {

    @Override
    public Answer show(CuratorVisit visit) {
        return form(visit, made(visit), "");
    }

    @Override
    public Answer take(CuratorVisit visit) {
        MadeCorrection made = made(visit);
        Intent intent = new Intent(
                new CuratorAct.Undoing(made.id()),
                List.of("Taken back: " + made.kind() + ": " + made.title()),
                made.event().substring(base.length()));
        return taking.take(visit, intent, problem -> form(visit, made, problem));
    }

    private MadeCorrection made(CuratorVisit visit) {
        String iri = base + "id/correction/" + visit.slug();
        return view.read(dataset -> MadeCorrection.of(dataset, ontology, iri))
                .orElseThrow(
                        () -> Problem.of(404, "There is no such correction", "It may have been taken back already."));
    }

    private Answer form(CuratorVisit visit, MadeCorrection made, String problem) {
        Page page = visit.page("Take a correction back");
        Element line = page.main().appendElement("p");
        line.appendElement("a")
                .attr("href", new Links(base, page.root()).address(base + "id/correction/" + made.id()))
                .text(made.kind());
        line.appendText(" by " + made.who() + ": " + made.title() + ". " + made.why());
        ActTaking.problem(page.main(), problem);
        DeskFields.reason(visit.ownForm(page.main()), "undo", visit.field(DeskFields.WHY), "Take it back");
        return page.answer();
    }
}
