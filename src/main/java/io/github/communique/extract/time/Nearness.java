// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.TimeExpression;
import io.github.communique.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How near an expression of time stands to a word in the tree of their sentence. */
final class Nearness {

    /** The distance from which on an expression belongs to another clause. */
    static final int OTHER_CLAUSE = 4;

    private static final int FAR = 1000;

    private final Set<String> apart;
    private final Syntax syntax;

    Nearness(Lexicon lexicon, Syntax syntax) {
        this.apart = lexicon.words("setting-apart");
        this.syntax = syntax;
    }

    /** Steps in the tree from the trigger to the expression; a step into another clause counts more. */
    int distance(int trigger, TimeExpression time) {
        return IntStream.rangeClosed(time.first(), time.last())
                .map(token -> setApart(token) ? FAR : path(trigger, token))
                .min()
                .orElse(FAR);
    }

    private int path(int trigger, int token) {
        List<Integer> up = syntax.ancestors(token);
        List<Integer> mine = syntax.ancestors(trigger);
        int cost = 0;
        for (int at : up) {
            if (at == trigger) {
                return cost;
            }
            int shared = mine.indexOf(at);
            if (shared >= 0) {
                return cost + climb(trigger, mine, shared);
            }
            cost += (syntax.isVerb(at) && !beforeInfinitive(token, at)) || setApart(at) ? OTHER_CLAUSE : 1;
        }
        return FAR;
    }

    /** "urged Oslo on Monday to sign": what stands before "to" belongs to the verb above. */
    private boolean beforeInfinitive(int token, int verb) {
        return syntax.children(verb, "mark").stream()
                .anyMatch(mark -> syntax.word(mark).equals("to") && token < mark);
    }

    /** What happened "since the coup in May" did not happen in May. */
    private boolean setApart(int noun) {
        return syntax.children(noun, "case", "mark").stream().anyMatch(mark -> apart.contains(syntax.word(mark)));
    }

    /** "flew to Oslo, where he met the king", "visited Chad, meeting the king". */
    private boolean goesAlong(int verb) {
        return syntax.relation(verb).equals("dep") && syntax.token(verb).tag().equals("VBG")
                || syntax.children(verb, "advmod").stream()
                        .anyMatch(child -> syntax.word(child).equals("where"));
    }

    /** From the trigger up to the word that both hang on: from a noun to its verb is near, out of a clause is far. */
    private int climb(int trigger, List<Integer> above, int steps) {
        int cost = 0;
        int at = trigger;
        for (int i = 0; i <= steps; i++) {
            boolean leavesClause =
                    (syntax.isVerb(at) && !syntax.relation(at).matches("xcomp|conj|advcl|acl") && !goesAlong(at))
                            || setApart(at);
            cost += leavesClause ? OTHER_CLAUSE : 1;
            at = above.get(i);
        }
        return cost;
    }
}
