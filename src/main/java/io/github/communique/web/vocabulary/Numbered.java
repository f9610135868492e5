// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.Arrays;
import java.util.Comparator;

/** A semantic version. */
record Numbered(int major, int minor, int patch) implements Comparable<Numbered> {

    /** Reads three numbers with dots between them. */
    static Numbered parse(String text) {
        int[] numbers =
                Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return new Numbered(numbers[0], numbers[1], numbers[2]);
    }

    Numbered nextMajor() {
        return new Numbered(major + 1, 0, 0);
    }

    Numbered nextMinor() {
        return new Numbered(major, minor + 1, 0);
    }

    Numbered nextPatch() {
        return new Numbered(major, minor, patch + 1);
    }

    @Override
    public int compareTo(Numbered other) {
        return Comparator.comparingInt(Numbered::major)
                .thenComparingInt(Numbered::minor)
                .thenComparingInt(Numbered::patch)
                .compare(this, other);
    }
}
