// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.EncoderInput;
import io.github.communique.lexicon.Entry;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Match;
import io.github.communique.lexicon.StateNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Calls the states of an article by the names of others, so that the encoder learns what is told, and not of whom it is told most
 * (entity substitution). Each state becomes the same other one all through the article, or, one time in four, stays.
 */
final class StateSubstitution {

    private static final double STAYS = 0.25;
    private static final Set<Match.How> ALL =
            Set.of(Match.How.NAME, Match.How.DEMONYM, Match.How.NATIONALS, Match.How.CAPITAL);

    private final Gazetteer gazetteer;
    private final List<StateNames> others;
    private final Random random;

    StateSubstitution(Gazetteer gazetteer, List<StateNames> states, long seed) {
        this.gazetteer = gazetteer;
        this.others = states.stream()
                .filter(state -> state.names().keySet().containsAll(ALL))
                .toList();
        this.random = new Random(seed);
    }

    /** The examples of an article with other names; nothing but single words is replaced, so that all numbers of words stay. */
    List<EncoderExample> of(List<EncoderExample> article) {
        Map<String, Optional<StateNames>> substitutes = new HashMap<>();
        List<StateNames> left = new ArrayList<>(others);
        Collections.shuffle(left, random);
        return article.stream()
                .map(example -> new EncoderExample(
                        new EncoderInput(
                                substituted(example.input().words(), substitutes, left),
                                substituted(example.input().before(), substitutes, left)),
                        example.events(),
                        example.ignoredTypes(),
                        example.unknownWords()))
                .toList();
    }

    private List<String> substituted(
            List<String> words, Map<String, Optional<StateNames>> substitutes, List<StateNames> left) {
        List<String> substituted = new ArrayList<>(words);
        for (List<Match> meanings : gazetteer.in(words)) {
            Match match = meanings.get(0);
            if (match.length() == 1 && !match.doubtful() && match.entry() instanceof Entry.State state) {
                substitutes
                        .computeIfAbsent(state.code(), code -> substitute(left))
                        .map(other -> other.names().get(match.how()))
                        .ifPresent(name -> substituted.set(match.begin(), name));
            }
        }
        return substituted;
    }

    private Optional<StateNames> substitute(List<StateNames> left) {
        return left.isEmpty() || random.nextDouble() < STAYS
                ? Optional.empty()
                : Optional.of(left.remove(left.size() - 1));
    }
}
