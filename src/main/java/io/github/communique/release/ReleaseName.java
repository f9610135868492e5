// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of releases: a year and a number, or what the publisher likes as far as it fits into an address. */
public final class ReleaseName {

    private static final Pattern FIT = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,63}");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})\\.(\\d{1,9})");

    private ReleaseName() {}

    /** Whether a name fits into an address and means nothing else there. */
    public static boolean fits(String name) {
        return FIT.matcher(name).matches() && !name.equals("latest") && !name.startsWith("communique.");
    }

    /** The name after all others of a year, such as {@code 2026.3}. */
    static String next(int year, Collection<String> taken) {
        int last = taken.stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .filter(name -> Integer.parseInt(name.group(1)) == year)
                .mapToInt(name -> Integer.parseInt(name.group(2)))
                .max()
                .orElse(0);
        return year + "." + (last + 1);
    }
}
