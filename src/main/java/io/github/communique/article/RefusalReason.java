// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

/** Why a document gives no article: it is sound but no article to be read here, or it fails. */
public enum RefusalReason {
    /** It holds no text that could be an article's. */
    NO_TEXT("without text", true),
    /** It holds the beginning of an article, and asks for money for the rest. */
    PAYWALL("cut off by a paywall", true),
    /** It asks for consent before it shows anything. */
    CONSENT("asking for consent", true),
    /** It says that there is no such page. */
    MISSING("without the page that was asked for", true),
    /** It is in a language that is not read. */
    LANGUAGE("in another language", true),
    /** It, or a part of it, is longer than any article. */
    LENGTH("too long", true),
    /** It took longer than an article may take. */
    TIME("too slow to read", true),
    /** There is nothing at its address or path, or it is none. */
    ABSENT("not there", false),
    /** Its server does not answer, or not in time, or asks to come later. */
    UNREACHABLE("not reached", false),
    /** It is kept from programs, or from this one. */
    FORBIDDEN("kept from programs", false),
    /** It is of a kind that is not read. */
    KIND("of a kind that is not read", false),
    /** It is not in the form of its kind. */
    MALFORMED("broken", false),
    /** It has more bytes than any article. */
    SIZE("too large", false),
    /** The language model that should read it does not answer. */
    MODEL("not answered by the language model", false),
    /** It was read, and does not fit into the store. */
    STORE("not fit for the store", false),
    /** It takes more memory than there is. */
    MEMORY("beyond the memory", false),
    /** The program broke on it. */
    DEFECT("by a defect of the program", false);

    private final String words;
    private final boolean aside;

    RefusalReason(String words, boolean aside) {
        this.words = words;
        this.aside = aside;
    }

    /** The reason as it stands after a number: "2 in another language". */
    public String words() {
        return words;
    }

    /** Whether the document is sound, and set aside; else it fails. */
    public boolean aside() {
        return aside;
    }
}
