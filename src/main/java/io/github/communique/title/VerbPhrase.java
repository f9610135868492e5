// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

import java.util.Optional;

/**
 * What parties do, in two forms of the verb.
 *
 * @param past "signed a treaty"
 * @param infinitive "sign a treaty"
 */
record VerbPhrase(String past, String infinitive) {

    private static final String OTHER = "{other}";
    private static final String PLACE = "[{place}, ]";

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

    /** Whether it has room for a place that lies in the other: {@code visited|visit [{place}, ]{other}}. */
    boolean places() {
        return past.contains(PLACE);
    }

    /** What one party does to another, at a place in it or at none. */
    VerbPhrase toward(String other, Optional<String> place) {
        String inside = place.map(name -> name + ", ").orElse("");
        return new VerbPhrase(filled(past, other, inside), filled(infinitive, other, inside));
    }

    private static String filled(String form, String other, String inside) {
        return form.replace(PLACE, inside).replace(OTHER, other);
    }
}
