// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Comparator;

/**
 * One thing that a name may mean.
 *
 * @param weight the people that stand behind it, to tell the likelier of two of a kind
 */
record Sense(Match.How how, Entry entry, long weight) {

    /** The likeliest first: what is there before what was, actors before places, many people before few. */
    static final Comparator<Sense> LIKELIEST = Comparator.comparing(Sense::order)
            .thenComparing(sense -> -sense.weight())
            .thenComparing(sense -> sense.entry().iri());

    private int order() {
        int past = entry instanceof Entry.State state && state.until().isPresent() ? 1 : 0;
        if (entry instanceof Entry.Place) {
            return 102;
        }
        return (entry instanceof Entry.Person ? 100 : how.ordinal() * 2) + past;
    }
}
