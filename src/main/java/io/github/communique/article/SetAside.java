// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

/** Why a document that can be opened is not read as an article. */
public enum SetAside {
    /** It holds no text that could be an article's. */
    NO_TEXT("without text"),
    /** It holds the beginning of an article, and asks for money for the rest. */
    PAYWALL("cut off by a paywall"),
    /** It asks for consent before it shows anything. */
    CONSENT("asking for consent"),
    /** It says that there is no such page. */
    MISSING("without the page that was asked for"),
    /** It is in a language that is not read. */
    LANGUAGE("in another language"),
    /** It, or a part of it, is longer than any article. */
    LENGTH("too long"),
    /** It took longer than an article may take. */
    TIME("too slow to read");

    private final String words;

    SetAside(String words) {
        this.words = words;
    }

    /** The reason as it stands after a number: "2 in another language". */
    public String words() {
        return words;
    }
}
