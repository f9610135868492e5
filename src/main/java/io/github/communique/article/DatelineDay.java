// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in the dateline of an agency, {@code PARIS, May 3, 2026 (Agency) -}; a day without a year is none that is known. */
final class DatelineDay {

    private static final String WORDS = "\\p{Lu}[\\p{L}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{1,3})){0,4}";
    private static final String DAY = "(\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4})";
    private static final String AGENCY = "(?: ?,? ?(?:\\([^)]{2,80}\\)|/[A-Z-]{2,20}/))?";
    private static final Pattern DATELINE = Pattern.compile(
            WORDS + "(?:, " + WORDS + ")?[,.]? " + DAY + AGENCY + "\\.? ?(?:-{1,2}|[–—:])\\s.*", Pattern.DOTALL);

    private DatelineDay() {}

    /** The day that a first paragraph begins with. */
    static Optional<LocalDate> of(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return dateline.matches() ? Days.read(dateline.group(1)) : Optional.empty();
    }
}
