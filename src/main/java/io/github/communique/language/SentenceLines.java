// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of one sentence, to be read. */
final class SentenceLines {

    private static final int COLUMNS = 10;

    private final List<String> lines;
    private final int firstLine;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Dependency> basic = new ArrayList<>();
    private final List<Dependency> enhanced = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private String text = "";
    private int begin;

    SentenceLines(List<String> lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
    }

    Sentence sentence() {
        IntStream.range(0, lines.size()).forEach(this::read);
        return new Sentence(text, begin, begin + text.length(), tokens, basic, enhanced, times);
    }

    private void read(int at) {
        String line = lines.get(at);
        try {
            if (line.startsWith("#")) {
                comment(line);
            } else {
                token(line.split("\t", -1));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException(
                    "line " + (firstLine + at) + ": not as CoNLL-U is written here: " + line, broken);
        }
    }

    private void comment(String line) {
        if (line.startsWith(SentenceCodec.TEXT)) {
            text = plain(line.substring(SentenceCodec.TEXT.length()));
        } else if (line.startsWith(SentenceCodec.BEGIN)) {
            begin = Integer.parseInt(line.substring(SentenceCodec.BEGIN.length()));
        } else if (line.startsWith(SentenceCodec.TIME)) {
            String[] parts = line.substring(SentenceCodec.TIME.length()).split(" ", 4);
            times.add(new TimeExpression(number(parts[0]), number(parts[1]), parts[2], plain(parts[3])));
        } else if (line.startsWith(SentenceCodec.EDGE)) {
            String[] parts = line.substring(SentenceCodec.EDGE.length()).split(" ", 3);
            enhanced.add(new Dependency(number(parts[0]), plain(parts[2]), number(parts[1])));
        }
    }

    private void token(String[] column) {
        if (column.length != COLUMNS) {
            throw new IllegalArgumentException(column.length + " columns");
        }
        int index = number(column[0]) - 1;
        String[] entity = column[9].split("\\|Span=|-(?=\\d+$)");
        tokens.add(new Token(
                index,
                plain(column[1]),
                plain(column[2]),
                column[4],
                entity[0].substring("Entity=".length()),
                number(entity[1]),
                number(entity[2])));
        if (!column[6].equals("_")) {
            basic.add(new Dependency(number(column[6]) - 1, plain(column[7]), index));
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\\' && i + 1 < text.length() ? unescaped(text.charAt(++i)) : c);
        }
        return out.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
