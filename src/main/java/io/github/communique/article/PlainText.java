// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text, laid out as an article.
 *
 * @param title the headline, or empty
 * @param dated the day that a line of its own under the headline tells
 * @param paragraphs the text
 */
record PlainText(String title, Optional<LocalDate> dated, List<String> paragraphs) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DATE = 40;
    private static final int SHORT_LINE = 120;
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00A0]*(?:\\R[ \\t\\u00A0]*)+|\\f");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;,][\"'”’)]*");
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu} .,'’-]+.*(\\(\\w+\\)\\s*)?[-–—]\\s.*\\.");

    static PlainText of(String text) {
        List<List<String>> blocks = blocks(text);
        String title = takeTitle(blocks);
        List<String> paragraphs =
                blocks.stream().map(PlainText::joined).collect(Collectors.toCollection(ArrayList::new));
        Optional<LocalDate> dated = paragraphs.stream()
                .limit(1)
                .filter(PlainText::isDateLine)
                .map(Days::read)
                .flatMap(Optional::stream)
                .findFirst();
        dated.ifPresent(day -> paragraphs.remove(0));
        return new PlainText(title, dated, List.copyOf(paragraphs));
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = BLANK_LINE
                .splitAsStream(text.strip())
                .map(PlainText::lines)
                .filter(block -> !block.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        return blocks.size() == 1 && aParagraphALine(blocks.get(0))
                ? blocks.get(0).stream()
                        .map(line -> (List<String>) new ArrayList<>(List.of(line)))
                        .collect(Collectors.toCollection(ArrayList::new))
                : blocks;
    }

    private static List<String> lines(String block) {
        return Arrays.stream(block.split("\\R"))
                .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Without any blank line, a text whose lines (but the first) all end a sentence has a paragraph a line. */
    private static boolean aParagraphALine(List<String> lines) {
        return lines.size() > 1
                && lines.stream()
                        .skip(1)
                        .allMatch(line -> SENTENCE_END.matcher(line).matches());
    }

    private static String takeTitle(List<List<String>> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        List<String> first = blocks.get(0);
        boolean alone = first.size() == 1 && blocks.size() > 1 && looksLikeTitle(first.get(0), LONGEST_TITLE);
        if (alone) {
            return blocks.remove(0).get(0);
        }
        return first.size() > 1 && looksLikeTitle(first.get(0), SHORT_LINE) && brokenOnPurpose(first)
                ? first.remove(0)
                : "";
    }

    private static boolean looksLikeTitle(String line, int longest) {
        boolean sentence = line.endsWith(".") && line.length() > SHORT_LINE / 2;
        return line.length() <= longest && !sentence && !DATELINE.matcher(line).matches();
    }

    /** Whether the first word of the second line would still have fitted on the first: then no wrapping broke it. */
    private static boolean brokenOnPurpose(List<String> block) {
        int widest = block.stream().mapToInt(String::length).max().orElse(0);
        String nextWord = block.get(1).split(" ")[0];
        return block.get(0).length() + 1 + nextWord.length() <= widest
                && !SENTENCE_END.matcher(block.get(0)).matches();
    }

    private static boolean isDateLine(String line) {
        return line.length() <= LONGEST_DATE && !line.endsWith(".");
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }
}
