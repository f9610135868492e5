// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Side;
import java.util.List;

/** Learns which sides take part in what a sentence tells, and as what. */
final class PartsLearner {

    private static final int CLASSES = 4;
    static final int ROUNDS = 150;

    private PartsLearner() {}

    /** The trees; a class for no part, then one for each role. */
    static byte[] learn(List<StudiedArticle> articles) {
        TreeLessons lessons = new TreeLessons();
        articles.forEach(article -> article.proposals().all().stream()
                .filter(proposal -> article.meant(proposal).stream()
                        .anyMatch(event -> event.type().equals(proposal.type().name())))
                .forEach(proposal -> add(lessons, article, proposal)));
        return TreeTrainer.ofClasses(CLASSES, ROUNDS).train(lessons);
    }

    private static void add(TreeLessons lessons, StudiedArticle article, Proposal proposal) {
        for (int i = 0; i < proposal.sides().size(); i++) {
            Side side = proposal.sides().get(i);
            int outcome = article.role(proposal, side)
                    .map(role -> 1 + Proposal.ROLES.indexOf(role))
                    .orElse(0);
            lessons.add(proposal.roleRows().get(i), outcome);
        }
    }
}
