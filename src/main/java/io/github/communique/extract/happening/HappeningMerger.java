// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.happening;

import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.weights.FeatureRow;
import io.github.communique.weights.TreeModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Joins the tellings of one article that are likely of one happening. */
public final class HappeningMerger {

    /** How likely two must be the same; found by trying on articles kept from learning. */
    static final double LIKELY = 0.4;

    private final TreeModel sameness;
    private final SamenessFeatures features;
    private final List<Telling> tellings;
    private final Deadline deadline;

    /** For the tellings of one article, in the order of the text. */
    public HappeningMerger(TreeModel sameness, List<Telling> tellings, Deadline deadline) {
        this.sameness = sameness;
        this.tellings = List.copyOf(tellings);
        this.features = new SamenessFeatures(tellings);
        this.deadline = deadline;
    }

    /** The happenings, in the order of the text. */
    public List<Happening> happenings() {
        List<List<Telling>> groups = groups();
        return groups.stream().map(group -> happening(group, groups)).toList();
    }

    private List<List<Telling>> groups() {
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            List<Telling> group = likeliest(groups, telling).orElseGet(() -> {
                List<Telling> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
            });
            group.add(telling);
        }
        return groups;
    }

    private Optional<List<Telling>> likeliest(List<List<Telling>> groups, Telling telling) {
        double best = LIKELY;
        Optional<List<Telling>> found = Optional.empty();
        for (List<Telling> group : groups) {
            double chance = group.get(0).isOfType(telling) && mayBe(group, telling) ? chance(group, telling) : 0;
            if (chance > best) {
                best = chance;
                found = Optional.of(group);
            }
        }
        return found;
    }

    /** Whether neither that one sentence tells them apart nor a date rules it out that a telling is of the same happening as others. */
    private static boolean mayBe(List<Telling> group, Telling telling) {
        return group.stream()
                .allMatch(other -> other.proposal() != telling.proposal()
                        && EventMerger.compatible(
                                other.event().when(), telling.event().when()));
    }

    /** The mean over all pairs. */
    private double chance(List<Telling> group, Telling telling) {
        double sum = 0;
        for (float[] outcome : outcomes(group, List.of(telling))) {
            sum += outcome[0];
        }
        return sum / group.size();
    }

    private Happening happening(List<Telling> group, List<List<Telling>> groups) {
        double chance = Happening.surest(group).chance();
        double likeOther = 0;
        double likeSurer = 0;
        for (List<Telling> other : groups) {
            if (other != group && other.get(0).isOfType(group.get(0))) {
                double like = highest(outcomes(group, other));
                likeOther = Math.max(likeOther, like);
                likeSurer = Happening.surest(other).chance() > chance ? Math.max(likeSurer, like) : likeSurer;
            }
        }
        return new Happening(group, likeOther, likeSurer);
    }

    private static double highest(float[][] outcomes) {
        return Arrays.stream(outcomes).mapToDouble(outcome -> outcome[0]).max().orElse(0);
    }

    /** All pairs are compared: of many tellings these are more than time is left for. */
    private float[][] outcomes(List<Telling> some, List<Telling> others) {
        deadline.check();
        List<FeatureRow> rows = new ArrayList<>();
        for (Telling one : some) {
            for (Telling other : others) {
                boolean inOrder = one.proposal().number() <= other.proposal().number();
                rows.add(inOrder ? features.row(one, other) : features.row(other, one));
            }
        }
        return sameness.outcomes(rows);
    }
}
