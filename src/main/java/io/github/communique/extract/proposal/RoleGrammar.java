// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.proposal.Side.Words;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import io.github.communique.weights.FeatureRow;
import java.util.List;
import java.util.stream.Stream;

/** How the words of a side hang together with the word that tells of an event. */
final class RoleGrammar {

    private static final int FAR = 99;

    private final PassageInContext context;
    private final Syntax syntax;
    private final int trigger;
    private final List<Integer> agents;
    private final List<Integer> patients;
    private final List<Integer> clauseAgents;
    private final List<Integer> tellers;

    RoleGrammar(PassageInContext context, int trigger) {
        this.context = context;
        this.syntax = context.syntax();
        this.trigger = trigger;
        Voice voice = new Voice(syntax);
        this.agents = voice.agents(trigger);
        this.patients = voice.patients(trigger);
        int clause = syntax.clause(trigger).orElse(trigger);
        this.clauseAgents = clause == trigger ? List.of() : voice.agents(clause);
        this.tellers = syntax.ancestors(trigger).stream()
                .filter(above -> above != clause && syntax.isVerb(above))
                .flatMap(above -> syntax.subjects(above).stream())
                .toList();
    }

    void describe(FeatureRow row, Side side) {
        int nearest = FAR;
        int shortest = FAR;
        for (Words words : side.here()) {
            describe(row, words);
            int distance = words.head() - trigger;
            nearest = Math.abs(distance) < Math.abs(nearest) ? distance : nearest;
            shortest = Math.min(shortest, path(trigger, words.head()));
        }
        row.with("distance", nearest).with("path", shortest);
        row.with("verb", syntax.isVerb(trigger)).with("passive", new Voice(syntax).isPassive(trigger));
        row.with("triggerQuoted", context.passage().quotes(trigger));
    }

    private void describe(FeatureRow row, Words words) {
        int head = words.head();
        row.withOneOf("how", words.how()).with("quoted", context.passage().quotes(head));
        relation(row, "agent", words, agents);
        relation(row, "patient", words, patients);
        relation(row, "clauseAgent", words, clauseAgents);
        relation(row, "teller", words, tellers);
        if (words.covers(trigger)) {
            row.withOneOf("relation", "itself");
        }
        row.withOneOf("hangs", plain(syntax.relation(head)));
        syntax.children(head, "case").forEach(mark -> row.withOneOf("case", syntax.word(mark)));
        int above = syntax.governor(head);
        if (above >= 0 && above == trigger) {
            row.withOneOf("below", syntax.relation(head));
        } else if (above >= 0 && syntax.governor(above) == trigger) {
            row.withOneOf("below", plain(syntax.relation(above)) + " " + plain(syntax.relation(head)));
        }
        if (above >= 0 && syntax.governor(above) < 0 && syntax.relation(head).startsWith("nsubj")) {
            row.withOneOf("relation", "mainSubject");
        }
    }

    private static void relation(FeatureRow row, String name, Words words, List<Integer> heads) {
        if (heads.stream().anyMatch(words::covers)) {
            row.withOneOf("relation", name);
        }
    }

    /** A relation without its case, but with what tells passives and possessors apart. */
    private static String plain(String relation) {
        return relation.replaceAll(":(?!pass|poss).*", "");
    }

    private int path(int from, int to) {
        List<Integer> mine = withAncestors(from);
        List<Integer> theirs = withAncestors(to);
        for (int i = 0; i < mine.size(); i++) {
            int shared = theirs.indexOf(mine.get(i));
            if (shared >= 0) {
                return i + shared;
            }
        }
        return FAR;
    }

    private List<Integer> withAncestors(int token) {
        return Stream.concat(Stream.of(token), syntax.ancestors(token).stream()).toList();
    }
}
