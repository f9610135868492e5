// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.curation.ActTaking.Intent;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;

/** Has a curator add an event that an article tells and nobody found. */
record MissingEventPage(View view, Ontology ontology, String base, ActTaking taking) implements CuratorPage {

    private static final String SENTENCE = "sentence";

    @Override
    public Answer show(CuratorVisit visit) {
        return form(visit, "");
    }

    @Override
    public Answer take(CuratorVisit visit) {
        String sentence = visit.field(SENTENCE);
        if (sentence.isEmpty()) {
            return form(visit, "Copy the sentence that tells of it.").with(422);
        }
        Map<CuratedFact, List<String>> facts = new FactForm(ontology).changed(visit, ToldFacts.none());
        List<String> words = Stream.concat(Stream.of("Added: " + sentence), FactForm.words(visit, facts).stream())
                .toList();
        Intent intent = new Intent(
                new CuratorAct.Addition(article(visit), sentence, facts), words, "doc/article/" + visit.slug());
        return taking.take(visit, intent, problem -> form(visit, problem));
    }

    private String article(CuratorVisit visit) {
        return base + "id/article/" + visit.slug();
    }

    private Answer form(CuratorVisit visit, String problem) {
        String title = view.read(dataset -> ToldFacts.headline(
                        new GraphReader(dataset.getDefaultGraph()), NodeFactory.createURI(article(visit))))
                .orElseThrow(() ->
                        Problem.of(404, "There is no such article", "Nothing is told of " + article(visit) + " here."));
        Page page = visit.page("Add an event");
        Element main = page.main();
        main.appendElement("p")
                .appendElement("a")
                .attr("href", page.root() + "doc/article/" + visit.slug())
                .text(title);
        ActTaking.problem(main, problem);
        Element form = visit.ownForm(main);
        Element sentence = DeskFields.area(form, SENTENCE, "The sentence that tells of it", visit.field(SENTENCE), 3)
                .attr("required", true);
        DeskFields.hint(sentence, "Whole, and copied from the article sign for sign");
        new FactForm(ontology).show(form, ToldFacts.none(), visit);
        DeskFields.reason(form, "add", visit.field(DeskFields.WHY), "Add");
        return page.answer();
    }
}
