// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs of four words, to tell how much of one text another covers. */
final class Shingles {

    private static final int WORDS = 4;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private Shingles() {}

    /** The share of the other text's runs that stand in this text too; 1 where the other has none. */
    static double covered(List<String> text, List<String> other) {
        Set<List<String>> wanted = of(other);
        if (wanted.isEmpty()) {
            return 1;
        }
        Set<List<String>> own = of(text);
        return (double) wanted.stream().filter(own::contains).count() / wanted.size();
    }

    private static Set<List<String>> of(List<String> text) {
        List<String> words = GAP.splitAsStream(String.join(" ", text))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            runs.add(words.subList(i, i + WORDS));
        }
        return runs;
    }
}
