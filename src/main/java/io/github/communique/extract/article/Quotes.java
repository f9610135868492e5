// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stretches of a text that stand in quotation marks. */
public final class Quotes {

    private static final int A_CLAUSE = 3;

    private final String text;
    private final List<int[]> spans;

    private Quotes(String text, List<int[]> spans) {
        this.text = text;
        this.spans = spans;
    }

    /** Finds them; a mark that is not closed within its paragraph closes at the end of it. */
    static Quotes of(String text) {
        List<int[]> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean ends = mark == '\n' || mark == '”' || (mark == '"' && open >= 0);
            if (ends && open >= 0) {
                spans.add(new int[] {open, i});
                open = -1;
            } else if (mark == '“' || mark == '"') {
                open = i + 1;
            }
        }
        if (open >= 0) {
            spans.add(new int[] {open, text.length()});
        }
        return new Quotes(text, spans);
    }

    boolean contains(int at) {
        return spans.stream().anyMatch(span -> span[0] <= at && at < span[1]);
    }

    /** Whether one quotation goes on from one position to another. */
    public boolean spans(int from, int to) {
        return spans.stream().anyMatch(span -> span[0] <= from && to < span[1]);
    }

    /** The longest quotation of a clause or more between two positions. */
    public Optional<String> longest(int from, int to) {
        return spans.stream()
                .filter(span -> span[0] < to && span[1] > from)
                .map(span -> text.substring(Math.max(span[0], from), Math.min(span[1], to))
                        .strip())
                .map(quote -> quote.replaceAll("[,;]$", ""))
                .filter(quote -> quote.split("\\s+").length >= A_CLAUSE)
                .max(Comparator.comparingInt(String::length));
    }
}
