// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.util.ArrayList;
import java.util.List;

/** Headers that are lists, whose separators do not count inside quotation marks (RFC 9110, 5.6). */
final class Quoted {

    private Quoted() {}

    /** The members of a list, without the blanks around them; empty ones are left out. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                parts.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(text.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** A word without the quotation marks that it may stand in. */
    static String plain(String word) {
        if (word.length() < 2 || !word.startsWith("\"") || !word.endsWith("\"")) {
            return word;
        }
        return word.substring(1, word.length() - 1).replaceAll("\\\\(.)", "$1");
    }
}
