// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.proposal.ArticleFigures;
import io.github.communique.extract.proposal.HintFeatures;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Side;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Party;
import io.github.communique.model.Status;
import io.github.communique.weights.FeatureRow;
import java.util.Arrays;
import java.util.List;

/** What is known of a proposal, to tell whether it is an event. */
final class JudgeFeatures {

    private final ArticleFigures figures;
    private final List<String> types;

    JudgeFeatures(ArticleFigures figures, List<String> types) {
        this.figures = figures;
        this.types = types;
    }

    /** The row of a proposal whose sides play their parts with these chances. */
    FeatureRow row(Proposal proposal, float[][] roles) {
        FeatureRow row = new FeatureRow().withOneOf("type", proposal.type().name());
        figures.describe(row, proposal.number(), proposal.typeNumber(), types);
        sentence(row, proposal);
        parties(row, proposal.sides(), roles);
        likeliest(row, proposal, roles);
        HintFeatures.ofProposal(row, proposal);
        return row;
    }

    private static void sentence(FeatureRow row, Proposal proposal) {
        Passage passage = proposal.passage();
        Syntax syntax = proposal.syntax();
        int trigger = proposal.trigger();
        double[] status = proposal.encoded().status(proposal.typeNumber());
        row.with("planned", status[1] - status[0]).with("negated", status[2] - status[0]);
        row.with("supposed", proposal.supposed()).with("denied", proposal.denied());
        row.with("isNegated", proposal.status() == Status.NEGATED);
        row.with("part", passage.part())
                .with("length", syntax.size())
                .with("sport", proposal.context().ofSport());
        row.with("quoted", passage.quotes(trigger)).with("allQuoted", passage.isAllQuoted());
        row.with("verb", syntax.isVerb(trigger))
                .with(
                        "capital",
                        Character.isUpperCase(syntax.token(trigger).text().charAt(0)));
        row.withOneOf("tag", syntax.token(trigger).tag());
        row.withOneOf("hangs", syntax.relation(trigger).replaceAll(":.*", ""));
        row.with("published", proposal.context().home().isPresent())
                .with("speaker", proposal.context().discourse().speaker().isPresent());
    }

    private static void parties(FeatureRow row, List<Side> sides, float[][] roles) {
        for (int role = 1; role < Proposal.ROLES.size() + 1; role++) {
            double[] chances = new double[sides.size()];
            for (int i = 0; i < chances.length; i++) {
                chances[i] = roles[i][role];
            }
            Arrays.sort(chances);
            String name = Proposal.ROLES.get(role - 1).name();
            row.with(name, nth(chances, 1)).with(name + "2", nth(chances, 2));
            row.with(name + "Expected", Arrays.stream(chances).sum());
        }
        double[] some = new double[sides.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = 1 - roles[i][0];
        }
        Arrays.sort(some);
        row.with("party", nth(some, 1)).with("party2", nth(some, 2)).with("party3", nth(some, 3));
        row.with("parties", Arrays.stream(some).sum());
        row.with("sides", sides.size())
                .with(
                        "sidesHere",
                        sides.stream()
                                .filter(side -> !side.at(Side.Where.HERE).isEmpty())
                                .count());
    }

    /** Who takes part most likely: of what kind, how well known, and how much the article is about others, too. */
    private static void likeliest(FeatureRow row, Proposal proposal, float[][] roles) {
        int best = 0;
        for (int i = 1; i < roles.length; i++) {
            best = roles[i][0] < roles[best][0] ? i : best;
        }
        Side side = proposal.sides().get(best);
        row.withOneOf("likeliest", side.parties().get(0).kind().name());
        row.with("known", side.parties().stream().anyMatch(party -> party.authority()
                .isPresent()));
        row.with("office", side.parties().stream().anyMatch(party -> party.office()
                .isPresent()));
        row.with("person", side.parties().stream().anyMatch(Party::isPerson));
        row.with("state", side.parties().stream().anyMatch(party -> party.countryActedFor()
                .isPresent()));
        row.with("here", !side.at(Side.Where.HERE).isEmpty());
        row.with("sidesNamed", proposal.sidesNamed()).with("nations", nations(proposal.passage()));
    }

    /** How many states are named in a sentence, persons counted for theirs. */
    private static long nations(Passage passage) {
        return passage.mentions().stream()
                .flatMap(mention -> mention.party().countryActedFor().stream())
                .distinct()
                .count();
    }

    /** The nth highest of sorted figures. */
    private static double nth(double[] sorted, int n) {
        return sorted.length < n ? 0 : sorted[sorted.length - n];
    }
}
