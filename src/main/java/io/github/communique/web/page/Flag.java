// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import org.jsoup.nodes.Element;

/** Shows the flag of a state as Unicode spells it: with the letters of its code; what has no flags shows these. */
public final class Flag {

    private static final int FIRST = 0x1F1E6;

    private Flag() {}

    /** Before the name of what has a code; nothing for what has none. */
    public static void show(Element line, String code) {
        if (code.matches("[A-Z]{2}")) {
            line.appendElement("span")
                    .addClass("flag")
                    .attr("aria-hidden", "true")
                    .text(sign(code));
            line.appendText(" ");
        }
    }

    private static String sign(String code) {
        return code.chars()
                .map(letter -> FIRST + letter - 'A')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
