// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in EDTF as readers tell it; what is not understood is given as it is written. */
public final class EdtfWords {

    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");

    private EdtfWords() {}

    /** The words for a date, such as {@code 2 May 2024} or {@code 2 to 4 May 2024}. */
    public static String of(String edtf) {
        String[] ends = edtf.split("/", 2);
        return ends.length == 2 ? beginning(ends[0], ends[1]) + " to " + one(ends[1]) : one(edtf);
    }

    /** The first of two dates without the year and month that it shares with the second. */
    private static String beginning(String first, String second) {
        Matcher one = DAY.matcher(first);
        Matcher other = DAY.matcher(second);
        boolean year = one.matches() && other.matches() && one.group(1).equals(other.group(1));
        if (!year || first.equals(second) || (one.group(4) + other.group(4)).length() > 0 || one.group(2) == null) {
            return one(first);
        }
        boolean month =
                one.group(3) != null && other.group(3) != null && one.group(2).equals(other.group(2));
        return (day(one.group(3)) + (month ? "" : month(one.group(2)))).strip();
    }

    private static String one(String text) {
        if (text.matches("\\d{3}X")) {
            return text.replace('X', '0') + "s";
        }
        Matcher told = DAY.matcher(text);
        if (!told.matches()) {
            return text.isEmpty() || text.equals("..") ? "open" : text;
        }
        boolean known = !told.group(1).startsWith("X");
        String words = (day(told.group(3)) + month(told.group(2)) + (known ? told.group(1) : "")).strip();
        return words + (known ? "" : ", year unknown") + doubt(told.group(4));
    }

    private static String day(String digits) {
        return digits == null ? "" : Integer.parseInt(digits) + " ";
    }

    private static String month(String digits) {
        if (digits == null || !digits.matches("0[1-9]|1[0-2]")) {
            return "";
        }
        return Month.of(Integer.parseInt(digits)).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
    }

    private static String doubt(String sign) {
        return switch (sign) {
            case "?" -> " (uncertain)";
            case "~" -> " (about)";
            case "%" -> " (about, uncertain)";
            default -> "";
        };
    }
}
