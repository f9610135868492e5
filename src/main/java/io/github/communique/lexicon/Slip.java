// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Objects;

/**
 * Something written wrongly in a lexicon.
 *
 * @param subject the IRI of the frame, pattern, cue or list that it is written of
 * @param text the words that are wrong; empty where it is something else
 * @param what what is wrong, and what to do
 */
record Slip(String subject, String text, String what) {
    Slip {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(what, "what");
    }

    /** The local name of the subject. */
    String name() {
        return subject.substring(subject.indexOf('#') + 1);
    }

    @Override
    public String toString() {
        return "lex:" + name() + (text.isEmpty() ? "" : " \"" + text + "\"") + ": " + what;
    }
}
