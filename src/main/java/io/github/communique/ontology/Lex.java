// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

/** The terms of the lexicon that Java names: by what an event was found, where no frame found it alone. */
public final class Lex {

    private static final String NS = "https://w3id.org/communique/lexicon#";

    /** What an event goes by that was found by what is learnt from annotated articles. */
    public static final String LEARNT = NS + "learnt";

    /** What an event of a language model goes by. */
    public static final String LANGUAGE_MODEL = NS + "language-model";

    /** What an event goes by that the built-in reader tells as well. */
    public static final String BOTH_READERS = NS + "both-readers";

    private Lex() {}
}
