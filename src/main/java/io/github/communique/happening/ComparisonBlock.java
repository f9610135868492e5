// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Under what an account is filed, so that only those are compared that may tell of one happening: by its type and each pair
 * of its parties; and by each party alone, for comparing with those that name no other.
 *
 * @param type of event
 * @param first party
 * @param second party; none where it is filed by one
 * @param lone whether the account has no other party
 */
record ComparisonBlock(String type, String first, String second, boolean lone) {

    private static final String NONE = "";
    private static final int MANY = 12;
    private static final long WEEK = 7;

    /** Where an account is filed. */
    static List<ComparisonBlock> of(Profile profile) {
        String type = profile.account().type();
        List<String> sides = sides(profile.sides().stream());
        boolean lone = profile.sides().size() == 1;
        List<ComparisonBlock> blocks = new ArrayList<>(pairs(type, sides));
        sides.forEach(side -> blocks.add(new ComparisonBlock(type, side, NONE, lone)));
        blocks.addAll(marked(profile, sides));
        return blocks;
    }

    /** Where those are filed that it is to be compared with. */
    static List<ComparisonBlock> comparedWith(Profile profile) {
        String type = profile.account().type();
        List<String> sides = sides(profile.sides().stream());
        List<ComparisonBlock> blocks = new ArrayList<>(pairs(type, sides));
        boolean lone = profile.sides().size() == 1;
        for (String side : sides) {
            blocks.add(new ComparisonBlock(type, side, NONE, true));
            if (lone) {
                blocks.add(new ComparisonBlock(type, side, NONE, false));
            }
        }
        blocks.addAll(marked(profile, sides));
        return blocks;
    }

    /** Those of some parties by which an account is filed. */
    static List<String> sides(Stream<String> parties) {
        return parties.distinct().sorted().limit(MANY).toList();
    }

    /** By each party with the day or the place that it is told of. */
    private static List<ComparisonBlock> marked(Profile profile, List<String> sides) {
        String type = profile.account().type();
        Stream<String> place = profile.place().isEmpty()
                ? Stream.empty()
                : Stream.of(String.join(" ", new TreeSet<>(profile.place())));
        Stream<String> day = profile.span().told() && profile.span().days() <= WEEK
                ? LongStream.rangeClosed(profile.span().first(), profile.span().last())
                        .mapToObj(Long::toString)
                : Stream.empty();
        return Stream.concat(place, day)
                .map(mark -> "at " + mark)
                .flatMap(mark -> sides.stream().map(side -> new ComparisonBlock(type, side, mark, false)))
                .toList();
    }

    private static List<ComparisonBlock> pairs(String type, List<String> sides) {
        List<ComparisonBlock> pairs = new ArrayList<>();
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                pairs.add(new ComparisonBlock(type, sides.get(one), sides.get(other), false));
            }
        }
        return pairs;
    }
}
