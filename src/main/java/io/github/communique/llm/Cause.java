// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/** Why something that a language model claimed was dropped. */
public enum Cause {
    /** What should be an object, a list, a text or a number is something else. */
    WRONG_KIND("something of the wrong kind"),
    /** The type is none of the ontology. */
    UNKNOWN_TYPE("a type that the ontology does not have"),
    /** The status is none. */
    UNKNOWN_STATUS("a status that there is not"),
    /** The role is none. */
    UNKNOWN_ROLE("a role that there is not"),
    /** A number points at no sentence. */
    NO_SENTENCE("a sentence that the article does not have"),
    /** No sentence is left that tells of the event. */
    NO_EVIDENCE("an event without a sentence"),
    /** A number points at no name. */
    NO_MENTION("a mention that the article does not have"),
    /** A name does not stand in the article, and nobody is known by it. */
    INVENTED_NAME("a name that does not stand in the article"),
    /** Nobody is left who takes part. */
    NO_PARTY("an event without a party"),
    /** The country has no such code. */
    UNKNOWN_COUNTRY("a country that there is not"),
    /** The authority has the place in another country. */
    OTHER_COUNTRY("a country in which the place does not lie"),
    /** What is no date, or none of the article's time. */
    NO_DATE("a date that does not fit"),
    /** The words do not stand in the article. */
    INVENTED_WORDS("words that do not stand in the article");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** In words: "a name that does not stand in the article". */
    public String label() {
        return label;
    }
}
