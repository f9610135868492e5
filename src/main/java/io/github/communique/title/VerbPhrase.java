// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

/**
 * What parties do, in two forms of the verb.
 *
 * @param past "signed a treaty"
 * @param infinitive "sign a treaty"
 */
record VerbPhrase(String past, String infinitive) {

    private static final String OTHER = "{other}";

    /** Reads {@code signed|sign a treaty with {other}}: the forms of the verb stand in its first words, with a bar between. */
    static VerbPhrase of(String told) {
        int bar = told.indexOf('|');
        int end = told.indexOf(' ', bar);
        String rest = end < 0 ? "" : told.substring(end);
        String infinitive = end < 0 ? told.substring(bar + 1) : told.substring(bar + 1, end);
        return bar < 0 ? new VerbPhrase(told, told) : new VerbPhrase(told.substring(0, bar) + rest, infinitive + rest);
    }

    /** The words before or after the bar; all of them if there is none. */
    static String form(String told, boolean second) {
        String[] forms = told.split("\\|", 2);
        return forms[second ? forms.length - 1 : 0];
    }

    VerbPhrase toward(String other) {
        return new VerbPhrase(past.replace(OTHER, other), infinitive.replace(OTHER, other));
    }
}
