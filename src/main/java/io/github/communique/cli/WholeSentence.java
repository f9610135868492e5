// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.model.Evidence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a sentence in a text from border to border, so that no loose word is taken for one. */
final class WholeSentence {

    private static final String STOP = "[.!?…]";
    private static final String OPENING = "[\"'\\p{Ps}\\p{Pi}]{0,3}";
    private static final String CLOSING = "[\"'\\p{Pe}\\p{Pf}]{0,3}";
    private static final String BEGIN = "(?<=\\A|[\\n\\r]|" + STOP + CLOSING + "\\s{1,3})\\s{0,3}" + OPENING;
    private static final String END = "(?:(?<=" + STOP + CLOSING + ")(?=" + CLOSING + "(?:\\s|\\z))" + "|(?=" + STOP
            + CLOSING + "(?:\\s|\\z))|(?=" + CLOSING + "(?:[\\n\\r]|\\z)))";

    private WholeSentence() {}

    /** Where the sentence stands; empty if it has one word only, or is just a part of one. */
    static Optional<Evidence> in(String text, String sentence) {
        return Optional.of(Pattern.compile(BEGIN + "(" + Pattern.quote(sentence) + ")" + END)
                        .matcher(text))
                .filter(found -> sentence.matches("(?s).*\\s.*"))
                .filter(Matcher::find)
                .map(found -> Evidence.at(text, found.start(1), found.end(1)));
    }
}
