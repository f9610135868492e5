// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

/**
 * When an event was, as an article has it; what is not told is empty.
 *
 * @param edtf the time in EDTF
 * @param begin the first day that it allows
 * @param end the last day
 * @param fallback the day of the report where no time is told, empty if one is
 */
public record EventTime(String edtf, String begin, String end, String fallback) {

    /** Whether the day of its begin is known. */
    public boolean known() {
        return !begin.isEmpty();
    }

    /** The first day on which it may have happened or, failing that, that of the report. */
    public String firstDay() {
        return begin.isEmpty() ? fallback : begin;
    }

    /** The last day on which it may have happened or, failing that, that of the report. */
    public String lastDay() {
        return end.isEmpty() ? fallback : end;
    }

    /** What its days are those of: the event, the report, or nothing where there is none. */
    public String dayOf() {
        return firstDay().isEmpty() ? "" : begin.isEmpty() ? "report" : "event";
    }
}
