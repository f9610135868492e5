// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

/** Tells JSON nested so deep that reading it, which calls itself for each bracket, would exhaust the program. */
public final class JsonDepth {

    private static final int DEEPEST = 200;

    private JsonDepth() {}

    /** Whether brackets outside of strings stand more than two hundred deep. */
    public static boolean isTooDeep(String json) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < json.length() && depth <= DEEPEST; i++) {
            switch (json.charAt(i)) {
                case '"' -> inString = !inString;
                case '\\' -> i += inString ? 1 : 0;
                case '{', '[' -> depth += inString ? 0 : 1;
                case '}', ']' -> depth -= inString ? 0 : 1;
                default -> {}
            }
        }
        return depth > DEEPEST;
    }
}
