// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.model.Status;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Compares two accounts, and names what speaks for and against their telling of one happening. */
final class Comparer {

    private static final double MOST_PERSONS = 2;
    private static final double USUAL = 2;
    private static final double MOST_RARE = 3;
    private static final int BESIDE = 2;
    private static final int MOST_ALIKE = 4;

    private final Rules rules;

    Comparer(Rules rules) {
        this.rules = rules;
    }

    Comparison compare(Profile one, Profile other) {
        Map<Feature, Double> found = new EnumMap<>(Feature.class);
        found.put(Feature.ALWAYS, 1.0);
        ComparisonNotes telling = new ComparisonNotes(found);
        parties(one, other, telling);
        roles(one, other, telling);
        persons(one, other, telling);
        place(one, other, telling);
        status(one.account(), other.account(), telling);
        new TimeComparison(telling).compare(one, other);
        double elsewhere = telling.of(Feature.OTHER_PLACE) + telling.of(Feature.OTHER_IN_COUNTRY);
        telling.when(Feature.ELSEWHERE_BESIDE, elsewhere > 0 && telling.of(Feature.DAY_BESIDE) > 0);
        double near = telling.of(Feature.SAME_DAY) + telling.of(Feature.SAME_WEEKS);
        telling.when(
                Feature.ENCOUNTER_NEAR_DAY,
                near > 0 && rules.encounter(one.account().type()));
        new WordComparison(rules, telling).compare(one, other);
        return new Comparison(one.account(), other.account(), found);
    }

    private void parties(Profile one, Profile other, ComparisonNotes telling) {
        int shared = 0;
        double rare = 0;
        for (String side : one.sides()) {
            if (other.sides().contains(side)) {
                shared++;
                rare += Math.max(0, rules.parties().of(side) - USUAL);
            }
        }
        double all = one.sides().size() + other.sides().size() - shared;
        double least = Math.min(one.sides().size(), other.sides().size());
        telling.much(Feature.PARTIES_WITHIN, least == 0 ? 0 : shared / least);
        telling.much(Feature.PARTIES_ALIKE, all == 0 ? 0 : shared / all);
        telling.when(Feature.EACH_WITH_OTHERS, shared < least);
        telling.when(Feature.SAME_PARTIES, one.sides().equals(other.sides()));
        telling.when(Feature.TWO_PARTIES, shared >= 2);
        telling.much(Feature.RARE_PARTIES, Math.min(MOST_RARE, rare) / MOST_RARE);
    }

    private static void roles(Profile one, Profile other, ComparisonNotes telling) {
        boolean turned = share(one.sources(), other.targets()) || share(one.targets(), other.sources());
        telling.when(Feature.TURNED_ROUND, turned);
        role(one.sources(), other.sources(), Feature.SAME_SOURCE, Feature.OTHER_SOURCE, telling);
        role(one.targets(), other.targets(), Feature.SAME_TARGET, Feature.OTHER_TARGET, telling);
    }

    private static void role(
            Set<String> one, Set<String> other, Feature same, Feature differs, ComparisonNotes telling) {
        if (!one.isEmpty() && !other.isEmpty()) {
            telling.when(same, one.equals(other));
            telling.when(differs, !share(one, other));
        }
    }

    private static void persons(Profile one, Profile other, ComparisonNotes telling) {
        int same = 0;
        int differing = 0;
        for (Map.Entry<String, Set<PersonName>> side : one.persons().entrySet()) {
            Set<PersonName> theirs = other.persons().getOrDefault(side.getKey(), Set.of());
            boolean match = PersonName.anyAgree(side.getValue(), theirs);
            same += match ? 1 : 0;
            differing += match || theirs.isEmpty() ? 0 : 1;
        }
        telling.much(Feature.SAME_PERSON, Math.min(MOST_PERSONS, same));
        telling.when(Feature.OTHER_PERSON, differing > 0);
    }

    private static void place(Profile one, Profile other, ComparisonNotes telling) {
        if (!one.place().isEmpty() && !other.place().isEmpty()) {
            boolean same =
                    one.place().containsAll(other.place()) || other.place().containsAll(one.place());
            telling.when(
                    same
                            ? Feature.SAME_PLACE
                            : apart(
                                    one.account().spot().orElseThrow(),
                                    other.account().spot().orElseThrow()),
                    true);
        }
    }

    /** How places of different names lie to each other. */
    private static Feature apart(Account.Spot one, Account.Spot other) {
        if (!one.besides(other)) {
            return Feature.OTHER_PLACE;
        }
        return one.whole() || other.whole() ? Feature.SAME_COUNTRY : Feature.OTHER_IN_COUNTRY;
    }

    private void status(Account one, Account other, ComparisonNotes telling) {
        telling.when(Feature.DENIED, (one.status() == Status.NEGATED) != (other.status() == Status.NEGATED));
        telling.when(Feature.PLANNED_LATER, announcedLater(one, other) || announcedLater(other, one));
        telling.when(Feature.BOTH_PLANNED, one.status() == Status.PLANNED && other.status() == Status.PLANNED);
        telling.much(Feature.ALIKE_BESIDE, Math.min(MOST_ALIKE, one.alike() + other.alike()));
        telling.when(Feature.VERBAL, rules.verbal(one.type()));
        telling.when(Feature.WRITTEN, rules.written(one.type()));
    }

    /** Whether one is announced in an article that came out after the other told that it was done. */
    private static boolean announcedLater(Account plan, Account deed) {
        return plan.status() == Status.PLANNED
                && deed.status() == Status.ACTUAL
                && plan.published().isPresent()
                && deed.published().isPresent()
                && plan.published().get().isAfter(deed.published().get().plusDays(BESIDE));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
