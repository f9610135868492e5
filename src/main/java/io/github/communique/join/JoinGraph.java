// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.happening.Account;
import io.github.communique.happening.Decision;
import io.github.communique.happening.Feature;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.rdf.Facts;
import io.github.communique.rdf.Iris;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** Writes down that an event is reported of a happening that bears another IRI, and why. */
final class JoinGraph {

    private static final int MOST_REASONS = 6;
    private static final double SUREST = 0.99;

    private final Iris iris;
    private final HappeningKnowledge knowledge;

    JoinGraph(Iris iris, HappeningKnowledge knowledge) {
        this.iris = iris;
        this.knowledge = knowledge;
    }

    /**
     * The graph of a join.
     *
     * @param event that is joined
     * @param accounts what articles tell of it
     * @param head the event that stands for the happening
     * @param decision that weighed most; none where it was joined by hand alone
     */
    Graph of(String event, List<Account> accounts, String head, Optional<Decision> decision) {
        String join = iris.join(event);
        Facts facts = Facts.about(iris.graphOf(join), join, Dip.JOIN, "Join of two reports");
        facts.link(event, Dip.joinedTo, head);
        accounts.forEach(account -> facts.link(head, Dip.reportedIn, iris.articleOf(account.article())));
        facts.link(join, Dip.joins, event);
        facts.link(join, Dip.into, head);
        decision.ifPresent(found -> explain(facts, join, event, found));
        return facts.graph();
    }

    private void explain(Facts facts, String join, String event, Decision decision) {
        Account one = decision.comparison().one();
        Account partner = one.event().equals(event) ? decision.comparison().other() : one;
        facts.link(join, Dip.comparedWith, partner.event());
        facts.likelihood(join, Math.min(SUREST, decision.likelihood()));
        decision.reasons().stream()
                .filter(reason -> reason.feature() != Feature.ALWAYS)
                .limit(MOST_REASONS)
                .map(this::words)
                .forEach(words -> facts.text(join, Dip.reason, words));
    }

    /** Why, in words: {@code for: the same day}. */
    String words(Decision.Reason reason) {
        return (reason.weight() < 0 ? "against: " : "for: ")
                + knowledge.label(reason.feature().term());
    }
}
