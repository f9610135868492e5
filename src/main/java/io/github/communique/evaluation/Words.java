// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as sets of words, without case and marks. */
final class Words {

    private static final Pattern QUOTES = Pattern.compile("[“”\"‘’'`]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final double MOST = 0.7;
    private static final int FEW = 4;

    private Words() {}

    static String plain(String text) {
        String unquoted = QUOTES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return MARKS.matcher(unquoted).replaceAll(" ").strip();
    }

    static Set<String> of(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean share(String text, String other) {
        return !common(of(text), of(other)).isEmpty();
    }

    /** Whether two sentences are the same but for a few words. */
    static boolean sameSentence(String text, String other) {
        Set<String> mine = of(text);
        Set<String> theirs = of(other);
        int shorter = Math.min(mine.size(), theirs.size());
        int common = common(mine, theirs).size();
        return shorter > 0 && (double) common / shorter >= MOST && common >= Math.min(FEW, shorter);
    }

    private static Set<String> common(Set<String> words, Set<String> others) {
        Set<String> common = new LinkedHashSet<>(words);
        common.retainAll(others);
        return common;
    }
}
