// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.happening;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import io.github.communique.model.TimeSpan;
import io.github.communique.weights.FeatureRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is known of two tellings of one type, to tell whether they are of one happening. */
public final class SamenessFeatures {

    private static final Pattern CONTENT = Pattern.compile("NN.*|VB.*|JJ.*|CD");

    /** By the number of the type: the numbers of the sentences that tell of it, in order. */
    private final Map<Integer, int[]> sentences;

    private final Map<Syntax, Set<String>> contents;
    private final Map<String, Long> frequency;

    /** For the tellings of one article. */
    public SamenessFeatures(List<Telling> all) {
        this.sentences = all.stream()
                .collect(Collectors.groupingBy(
                        telling -> telling.proposal().typeNumber(),
                        Collectors.collectingAndThen(Collectors.toList(), SamenessFeatures::numbers)));
        this.contents = all.stream()
                .map(telling -> telling.proposal().syntax())
                .distinct()
                .collect(Collectors.toMap(syntax -> syntax, SamenessFeatures::content));
        this.frequency = contents.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    /** The row of two tellings, the one that stands first in the text first. */
    public FeatureRow row(Telling one, Telling other) {
        FeatureRow row =
                new FeatureRow().withOneOf("type", one.proposal().type().name());
        places(row, one, other);
        words(row, one, other);
        shared(row, "agents", one.sides(Role.SOURCE, Role.PARTICIPANT), other.sides(Role.SOURCE, Role.PARTICIPANT));
        shared(row, "patients", one.sides(Role.TARGET), other.sides(Role.TARGET));
        shared(row, "parties", one.sides(Role.values()), other.sides(Role.values()));
        persons(row, one, other);
        TriggerFeatures.describe(row, "first", one);
        TriggerFeatures.describe(row, "second", other);
        row.with("sameStatus", one.event().status() == other.event().status());
        row.withOneOf("status", one.event().status().name());
        times(row, one.event().when(), other.event().when());
        placed(row, one.event().place(), other.event().place());
        row.with("chance", one.chance()).with("otherChance", other.chance());
        return row;
    }

    private void places(FeatureRow row, Telling one, Telling other) {
        int from = one.proposal().number();
        int to = other.proposal().number();
        row.with("distance", to - from).with("fromTitle", from == 0).with("first", from);
        row.with(
                "parts",
                other.proposal().passage().part() - one.proposal().passage().part());
        int[] ofType = sentences.get(one.proposal().typeNumber());
        row.with("between", Math.max(0, before(ofType, to) - before(ofType, from + 1)));
        row.with("ofType", ofType.length);
        Passage behind = other.proposal().passage();
        row.with("fromQuoted", one.proposal().passage().quotes(one.proposal().trigger()));
        row.with("quoted", behind.quotes(other.proposal().trigger())).with("allQuoted", behind.isAllQuoted());
        row.with("runsOn", behind.quoted().spans(one.proposal().passage().end() - 1, behind.begin()));
    }

    private static int[] numbers(List<Telling> tellings) {
        return tellings.stream()
                .mapToInt(telling -> telling.proposal().number())
                .sorted()
                .toArray();
    }

    /** How many of the numbers, which are in order, are less than another. */
    private static int before(int[] numbers, int other) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (numbers[middle] < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of one state many may speak; who speaks twice, or in one run, is the same. */
    private static void persons(FeatureRow row, Telling one, Telling other) {
        shared(row, "actors", one.persons(Role.SOURCE, Role.PARTICIPANT), other.persons(Role.SOURCE, Role.PARTICIPANT));
        shared(
                row,
                "counterparts",
                one.persons(Role.TARGET, Role.PARTICIPANT),
                other.persons(Role.TARGET, Role.PARTICIPANT));
        Optional<Party> mine = one.proposal().context().discourse().speaker();
        Optional<Party> theirs = other.proposal().context().discourse().speaker();
        row.with("spoken", mine.isPresent()).with("otherSpoken", theirs.isPresent());
        if (mine.isPresent() && theirs.isPresent()) {
            row.with("sameSpeaker", mine.get().name().equals(theirs.get().name()));
        }
    }

    private void words(FeatureRow row, Telling one, Telling other) {
        Syntax mine = one.proposal().syntax();
        Syntax theirs = other.proposal().syntax();
        shared(row, "words", contents.get(mine), contents.get(theirs));
        row.with(
                "likeness",
                likeness(
                        one.proposal().encoded().mean(),
                        other.proposal().encoded().mean()));
        row.with("triggerLikeness", likeness(one.told(), other.told()));
        row.with("rareWords", rarity(contents.get(mine), contents.get(theirs)));
        int trigger = one.proposal().trigger();
        int otherTrigger = other.proposal().trigger();
        row.with("sameTrigger", mine.lemma(trigger).equals(theirs.lemma(otherTrigger)));
        row.with("verb", mine.isVerb(trigger)).with("otherVerb", theirs.isVerb(otherTrigger));
        row.with("pronoun", theirs.token(0).tag().startsWith("PRP"));
    }

    /** How much both share of what few of the tellings say. */
    private double rarity(Set<String> mine, Set<String> theirs) {
        return mine.stream()
                .filter(theirs::contains)
                .mapToDouble(word -> 1.0 / frequency.get(word))
                .sum();
    }

    private static void placed(FeatureRow row, Optional<Place> one, Optional<Place> other) {
        row.with("placed", one.isPresent()).with("otherPlaced", other.isPresent());
        if (one.isPresent() && other.isPresent()) {
            row.with("samePlace", one.get().name().equals(other.get().name()));
        }
    }

    private static Set<String> content(Syntax syntax) {
        Set<String> words = new HashSet<>();
        IntStream.range(0, syntax.size())
                .filter(token -> CONTENT.matcher(syntax.token(token).tag()).matches())
                .forEach(token -> words.add(syntax.lemma(token)));
        return words;
    }

    private static void times(FeatureRow row, Optional<TimeSpan> one, Optional<TimeSpan> other) {
        row.with("dated", one.isPresent()).with("otherDated", other.isPresent());
        if (one.isPresent() && other.isPresent()) {
            row.with("sameTime", one.equals(other)).with("timesMeet", EventMerger.compatible(one, other));
        }
    }

    private static void shared(FeatureRow row, String name, Set<String> mine, Set<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        row.with(name, both.size() / (double) (mine.size() + theirs.size() - both.size()));
        row.with(name + "Within", both.size() / (double) Math.min(mine.size(), theirs.size()));
    }

    private static double likeness(float[] one, float[] other) {
        double product = 0;
        double mine = 0;
        double theirs = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            mine += one[i] * one[i];
            theirs += other[i] * other[i];
        }
        return product / Math.max(1e-9, Math.sqrt(mine * theirs));
    }
}
