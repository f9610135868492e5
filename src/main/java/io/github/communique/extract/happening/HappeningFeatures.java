// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.happening;

import io.github.communique.extract.proposal.ArticleFigures;
import io.github.communique.model.Role;
import io.github.communique.weights.FeatureRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is known of tellings of one happening, among all happenings of an article, to tell whether it is an event of its own. */
public final class HappeningFeatures {

    private final List<Happening> all;

    /** For the happenings of one article. */
    public HappeningFeatures(List<Happening> all) {
        this.all = all;
    }

    /** What is known of a happening. */
    public FeatureRow row(Happening happening) {
        FeatureRow row = new FeatureRow();
        happening.surest().row().figures().forEach((name, figure) -> {
            if (!ArticleFigures.OF_LENGTH.contains(name)) {
                row.with(name, figure);
            }
        });
        own(row, happening);
        among(row, happening);
        parties(row, happening);
        return row;
    }

    private static void own(FeatureRow row, Happening happening) {
        List<Double> chances = happening.tellings().stream()
                .map(Telling::chance)
                .sorted(Comparator.reverseOrder())
                .toList();
        double sum = chances.stream().mapToDouble(chance -> chance).sum();
        row.with("tellings", chances.size()).with("chance", chances.get(0)).with("chances", sum);
        row.with("chance2", chances.size() > 1 ? chances.get(1) : 0).with("meanChance", sum / chances.size());
        int first = happening.tellings().get(0).proposal().number();
        int last = happening.tellings().get(chances.size() - 1).proposal().number();
        row.with("fromTitle", first == 0).with("span", last - first);
        row.with(
                "hinted",
                happening.tellings().stream().filter(Telling::isHinted).count());
        row.with("dated", happening.surest().event().when().isPresent());
        row.with("placed", happening.surest().event().place().isPresent());
        row.withOneOf("status", happening.surest().event().status().name());
    }

    private void among(FeatureRow row, Happening happening) {
        List<Happening> ofType = all.stream()
                .filter(other -> other.surest().isOfType(happening.surest()))
                .toList();
        row.with("likeOther", happening.likeOther()).with("likeSurer", happening.likeSurer());
        Set<String> sides = happening.surest().sides(Role.values());
        row.with(
                "sameSides",
                ofType.stream()
                        .filter(other -> other != happening
                                && other.surest().sides(Role.values()).equals(sides))
                        .count());
        row.with(
                "sameSentence",
                all.stream()
                        .filter(other -> other != happening && other.shares(happening))
                        .count());
    }

    private static void parties(FeatureRow row, Happening happening) {
        Telling surest = happening.surest();
        row.with("actingSides", surest.sides(Role.SOURCE, Role.PARTICIPANT).size());
        row.with("targetSides", surest.sides(Role.TARGET).size());
        row.with("allSides", surest.sides(Role.values()).size());
    }
}
