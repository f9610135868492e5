// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import edu.stanford.nlp.process.Morphology;

/** Leads the forms of verbs back to the form that dictionaries name, "met" to "meet", by their spelling alone; needs no model. */
public final class VerbLemmas {

    private static final String VERB = "VB";

    private final Morphology morphology = new Morphology();

    /** The verb that a word is a form of, if it is one of any. */
    public synchronized String of(String word) {
        return morphology.lemma(word, VERB, true);
    }
}
