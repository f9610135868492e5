// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The readable part of an IRI: small Latin letters, digits and single hyphens, at most {@value #LONGEST} characters. */
final class Slug {

    private static final int LONGEST = 64;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[^\\p{ASCII}]+");

    /** Letters that Unicode does not take apart into a Latin letter and a mark. */
    private static final Map<String, String> LATIN = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ə", "e"));

    private static final Pattern LETTERS = Pattern.compile("[" + String.join("", LATIN.keySet()) + "]");

    private Slug() {}

    /**
     * The slug of a text. Where letters of other scripts are lost or the text is cut, a digest of the whole keeps
     * different texts apart.
     */
    static String of(String text) {
        String folded = fold(text);
        String plain = hyphens(folded);
        if (!plain.isEmpty() && plain.length() <= LONGEST && !losesLetters(folded)) {
            return plain;
        }
        String start = cut(plain);
        return start.isEmpty() ? ShortDigest.of(text) : start + "-" + ShortDigest.of(text);
    }

    /** The slug as far as it goes, without a digest; may be empty. */
    static String start(String text) {
        return cut(hyphens(fold(text)));
    }

    private static String fold(String text) {
        String bare = APOSTROPHES.matcher(text).replaceAll("");
        String apart =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        return LETTERS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(letter -> LATIN.get(letter.group()));
    }

    private static String hyphens(String folded) {
        return EDGES.matcher(SEPARATORS.matcher(folded).replaceAll("-")).replaceAll("");
    }

    private static boolean losesLetters(String folded) {
        return OTHER_LETTERS.matcher(folded).results().anyMatch(run -> run.group()
                .codePoints()
                .anyMatch(Character::isLetterOrDigit));
    }

    private static String cut(String plain) {
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int hyphen = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
