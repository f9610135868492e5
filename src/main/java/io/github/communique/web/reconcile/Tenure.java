// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

/**
 * That a person holds an office, as an article witnesses it on a day or as the authority knows it for some years.
 *
 * @param person the IRI of the holder
 * @param office its plain name
 * @param side the IRI of the state or organisation
 * @param from the first day, as far as it is known
 * @param until the last day, as far as it is known; the empty text while it lasts
 */
record Tenure(String person, String office, String side, String from, String until) {

    /** Whether the office was held at a time, be it a day, a month or a year. */
    boolean covers(String time) {
        return from.compareTo((time + "-99-99").substring(0, 10)) <= 0
                && (until.isEmpty() || (until + "-99-99").substring(0, 10).compareTo(time) >= 0);
    }
}
