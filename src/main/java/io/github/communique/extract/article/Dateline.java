// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The dateline of an agency report, "TUNIS, May 4 (Agency) -", which is no part of the first sentence. It is blanked
 * out for the parser; positions stay true.
 */
final class Dateline {

    private static final String PLACE = "\\p{Lu}[\\p{L}.'’/ -]{1,40}(?:, [\\p{L}. ]{2,30})?";
    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final String DAY = "(?:,? (?:" + MONTHS + ")[a-z]*\\.? \\d{1,2})?";
    private static final String AGENCY = "\\s*(?:,? ?\\([^)]{2,80}\\)|\\.? ?/[A-Z-]{2,20}/)?\\.?";
    private static final Pattern DATELINE =
            Pattern.compile("^(" + PLACE + ")" + DAY + AGENCY + "\\s*(?:-{1,2}|–|—|(?<=/)\\.)?\\s+(?=[\\p{Lu}\"“])");
    private static final Pattern SURE = Pattern.compile("^\\p{Lu}{3,}.*|.*(\\)|/\\.?)\\s*[-–—]*\\s*$");
    private static final Pattern ENDS = Pattern.compile(".*([-–—]|/\\.|\\))\\s*$");

    private static final Pattern DASHED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?,? ?[–—]\\s+");

    private Dateline() {}

    /** The paragraph with blanks in place of its dateline, if it has one. */
    static String blanked(String paragraph) {
        return found(paragraph)
                .map(dateline -> " ".repeat(dateline.end()) + paragraph.substring(dateline.end()))
                .orElse(paragraph);
    }

    /** The place that a paragraph is reported from, if it has a dateline; capitals throughout are made those of a name. */
    static Optional<String> place(String paragraph) {
        return found(paragraph)
                .map(dateline -> name(dateline.group(1).split(",")[0].strip()));
    }

    private static Optional<Matcher> found(String paragraph) {
        return Optional.of(DATELINE.matcher(paragraph)).filter(dateline -> dateline.find() && sure(dateline.group()));
    }

    private static String name(String told) {
        return told.equals(told.toUpperCase(Locale.ROOT))
                ? Pattern.compile("(?<=\\p{L})\\p{L}+").matcher(told).replaceAll(rest -> rest.group()
                        .toLowerCase(Locale.ROOT))
                : told;
    }

    private static boolean sure(String found) {
        return ENDS.matcher(found).matches()
                && (SURE.matcher(found).matches() || DASHED.matcher(found).matches());
    }
}
