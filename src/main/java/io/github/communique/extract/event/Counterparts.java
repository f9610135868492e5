// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.event;

import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.party.PartyPhrase;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.EventType;
import io.github.communique.model.Participation;
import io.github.communique.model.Role;
import io.github.communique.model.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells one event with each counterpart where somebody deals with several one by one: "held separate talks with Peru and Chile". */
public final class Counterparts {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");
    private static final int BESIDE = 5;
    private static final int TWO = 2;

    private final Set<String> apart;
    private final Set<String> several;
    private final Set<String> together;
    private final Set<String> encounters;

    /** By these words for what is done one by one, and for what is done together. */
    public Counterparts(Lexicon lexicon) {
        this.apart = lexicon.words("one-by-one");
        this.several = lexicon.words("several-encounters");
        this.together = lexicon.words("all-together");
        this.encounters = lexicon.words("encounter-noun");
    }

    /**
     * Who takes part in each of the events that a sentence tells as one.
     *
     * @param type their type
     * @param trigger the token that tells of them: who deals stands before it or is not named, the counterparts stand behind it
     * @param all who takes part in any
     * @param context the sentence
     */
    public List<List<Participation>> each(
            EventType type, int trigger, List<Participation> all, PassageInContext context) {
        boolean symmetric = all.stream().allMatch(one -> one.role() == Role.PARTICIPANT);
        if (!symmetric || !oneByOne(type, trigger, context.syntax())) {
            return List.of(all);
        }
        List<PartyPhrase> phrases = context.resolver().all();
        List<Participation> own = new ArrayList<>();
        Map<String, List<Participation>> counterparts = new LinkedHashMap<>();
        for (Participation one : all) {
            if (standsBehind(trigger, one, phrases)) {
                counterparts
                        .computeIfAbsent(one.party().side(), side -> new ArrayList<>())
                        .add(one);
            } else {
                own.add(one);
            }
        }
        return own.isEmpty() || counterparts.size() < TWO ? List.of(all) : each(own, counterparts);
    }

    private static List<List<Participation>> each(
            List<Participation> own, Map<String, List<Participation>> counterparts) {
        return counterparts.values().stream()
                .map(counterpart -> {
                    List<Participation> both = new ArrayList<>(own);
                    both.addAll(counterpart);
                    return List.copyOf(both);
                })
                .toList();
    }

    private boolean oneByOne(EventType type, int trigger, Syntax syntax) {
        return type.has(Trait.PAIRED) && !isBeside(trigger, syntax, together)
                || type.has(Trait.CONVERSATIONAL)
                        && (namesSeveral(trigger, syntax) || isBeside(trigger, syntax, apart) || tellsApart(syntax));
    }

    /** "calls with", "holds meetings with". */
    private boolean namesSeveral(int trigger, Syntax syntax) {
        return Stream.concat(Stream.of(trigger), syntax.children(trigger, "obj").stream())
                .map(token -> syntax.token(token).text().toLowerCase(Locale.ROOT))
                .anyMatch(several::contains);
    }

    /** "met them in separate meetings". */
    private boolean tellsApart(Syntax syntax) {
        return IntStream.range(0, syntax.size())
                .filter(token -> encounters.contains(syntax.lemma(token)) || several.contains(syntax.word(token)))
                .anyMatch(token -> syntax.children(token, "amod").stream()
                        .anyMatch(adjective -> apart.contains(syntax.word(adjective))));
    }

    private static boolean isBeside(int trigger, Syntax syntax, Set<String> words) {
        int from = Math.max(0, trigger - BESIDE);
        int to = Math.min(syntax.size() - 1, trigger + BESIDE);
        return Arrays.stream(NO_WORD.split(syntax.text(from, to).toLowerCase(Locale.ROOT)))
                .anyMatch(words::contains);
    }

    private static boolean standsBehind(int trigger, Participation one, List<PartyPhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.parties().stream()
                        .anyMatch(party -> party.side().equals(one.party().side())))
                .findFirst()
                .filter(phrase -> phrase.head() > trigger)
                .isPresent();
    }
}
