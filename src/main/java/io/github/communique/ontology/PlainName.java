// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without accents, capitals and marks, so that "Côte d’Ivoire" is "cote d ivoire". */
public final class PlainName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainName() {}

    /** The plain form of a name; the empty text if it holds neither letters nor digits. */
    public static String of(String name) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String letters = bare.toLowerCase(Locale.ROOT)
                .replace("ı", "i")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("&", " and ");
        return MARKS.matcher(DOTS.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The plain form without "the", which tells nothing. */
    public static String bare(String name) {
        return (" " + of(name) + " ").replace(" the ", " ").strip();
    }
}
