// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.PlainName;

/**
 * What a thing is called.
 *
 * @param plain the name in the form in which names are compared
 * @param worth how much it tells, from 0 to 100: a label more than another name, and that more than an adjective
 */
record Name(String plain, int worth) {

    static final int LABEL = 100;
    static final int OTHER = 95;
    static final int ADJECTIVE = 85;

    static Name of(String text, int worth) {
        return new Name(plain(text), worth);
    }

    /** The form in which names are compared; "the" tells nothing. */
    static String plain(String text) {
        return PlainName.bare(text);
    }
}
