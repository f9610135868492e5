// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names are compared: in pieces, without accents and full stops, split at hyphens and apostrophes.
 * So "U.S.", "US" are one, as are "Sharm el-Sheikh" and the tokens "Sharm", "el", "-", "Sheikh".
 */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\.");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)['’]s$|(?<=s)['’]$");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\-‐‑–—'’‘`ʼ/()]+|(?<=[+&,])|(?=[+&,])");
    private static final Pattern ODD_LETTERS = Pattern.compile("[ıøłđØŁĐ]");

    private Spelling() {}

    /** The pieces of a word; none for a bare mark. */
    static List<String> pieces(String word) {
        if (isPlain(word)) {
            return List.of(word);
        }
        String bare = plain(POSSESSIVE.matcher(word).replaceFirst(""));
        return Arrays.stream(BREAKS.split(bare))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** The pieces of a name of several words. */
    static List<String> piecesOfName(String name) {
        return Arrays.stream(name.split("\\s+"))
                .flatMap(word -> pieces(word).stream())
                .toList();
    }

    /** Whether a piece as written can stand for a piece of a name: the same, in capitals, or any case for a common word. */
    static boolean fits(String named, String written) {
        if (!named.equalsIgnoreCase(written)) {
            return false;
        }
        return named.equals(written) || isLower(named) || written.equals(named.toUpperCase(Locale.ROOT));
    }

    /** The form under which a piece is looked up. */
    static String key(String piece) {
        return piece.toLowerCase(Locale.ROOT);
    }

    private static boolean isLower(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String plain(String text) {
        if (isAscii(text)) {
            return text.indexOf('.') < 0 ? text : text.replace(".", "");
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return ODD_LETTERS.matcher(bare).replaceAll(letter -> oddLetter(letter.group()));
    }

    private static String oddLetter(String letter) {
        return switch (letter) {
            case "ı" -> "i";
            case "ø" -> "o";
            case "Ø" -> "O";
            case "ł" -> "l";
            case "Ł" -> "L";
            case "đ" -> "d";
            default -> "D";
        };
    }

    /** Whether it is all of the letters and digits of English, as most words are, in which nothing is to be parted. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
