// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes sentences as text that can be kept, and reads them back: CoNLL-U with the named-entity class and the offsets
 * of a token in its last column, the text, its offset and its expressions of time in comments.
 *
 * <pre>
 * # text = Peru met Chile on Monday.
 * # begin = 0
 * # time = 4 4 DATE 2026-05-04
 * 1  Peru  Peru  _  NNP  _  2  nsubj  2:nsubj  Entity=LOCATION|Span=0-4
 * </pre>
 *
 * <p>A tab, a line feed or a backslash inside a word stands behind a backslash. A token without a governor has {@code _}
 * for its head; one whose enhanced relations are several has them in the order in which the engine gave them.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
 */
public final class SentenceCodec {

    private static final String TEXT = "# text = ";
    private static final String BEGIN = "# begin = ";
    private static final String TIME = "# time = ";
    private static final String EDGE = "# edge = ";
    private static final int COLUMNS = 10;

    private SentenceCodec() {}

    /** The sentences as CoNLL-U, each ended by an empty line. */
    public static String write(List<Sentence> sentences) {
        return sentences.stream().map(SentenceCodec::write).collect(Collectors.joining());
    }

    private static String write(Sentence sentence) {
        StringBuilder out = new StringBuilder();
        out.append(TEXT).append(escaped(sentence.text())).append('\n');
        out.append(BEGIN).append(sentence.begin()).append('\n');
        sentence.times().forEach(time -> out.append(TIME).append(written(time)).append('\n'));
        sentence.enhanced()
                .forEach(edge -> out.append(EDGE).append(written(edge)).append('\n'));
        for (Token token : sentence.tokens()) {
            out.append(row(token, sentence)).append('\n');
        }
        return out.append('\n').toString();
    }

    private static String written(TimeExpression time) {
        return time.first() + " " + time.last() + " " + time.kind() + " " + escaped(time.value());
    }

    private static String written(Dependency edge) {
        return edge.governor() + " " + edge.dependent() + " " + escaped(edge.relation());
    }

    private static String row(Token token, Sentence sentence) {
        List<Dependency> heads = sentence.basic().stream()
                .filter(edge -> edge.dependent() == token.index())
                .toList();
        String head = heads.isEmpty() ? "_" : String.valueOf(heads.get(0).governor() + 1);
        String relation = heads.isEmpty() ? "_" : escaped(heads.get(0).relation());
        return String.join(
                "\t",
                String.valueOf(token.index() + 1),
                escaped(token.text()),
                escaped(token.lemma()),
                "_",
                token.tag(),
                "_",
                head,
                relation,
                deps(token, sentence),
                "Entity=" + token.entity() + "|Span=" + token.begin() + "-" + token.end());
    }

    /** For readers of the format only; the exact order of all relations stands in the comments. */
    private static String deps(Token token, Sentence sentence) {
        String found = sentence.enhanced().stream()
                .filter(edge -> edge.dependent() == token.index())
                .map(edge -> (edge.governor() + 1) + ":" + escaped(edge.relation()))
                .collect(Collectors.joining("|"));
        return found.isEmpty() ? "_" : found;
    }

    /**
     * The sentences of a text in this form.
     *
     * @throws IllegalArgumentException where it is not of this form; the message names the line
     */
    public static List<Sentence> read(String conllu) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String[] all = conllu.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isEmpty()) {
                lines.add(all[i]);
            } else if (!lines.isEmpty()) {
                sentences.add(new Parser(lines, i - lines.size() + 1).sentence());
                lines = new ArrayList<>();
            }
        }
        if (!lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "line " + all.length + ": the last sentence is cut off; an empty line ends one");
        }
        return List.copyOf(sentences);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
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

    /** Reads the lines of one sentence. */
    private static final class Parser {

        private final List<String> lines;
        private final int firstLine;
        private final List<Token> tokens = new ArrayList<>();
        private final List<Dependency> basic = new ArrayList<>();
        private final List<Dependency> enhanced = new ArrayList<>();
        private final List<TimeExpression> times = new ArrayList<>();
        private String text = "";
        private int begin;

        Parser(List<String> lines, int firstLine) {
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
            if (line.startsWith(TEXT)) {
                text = plain(line.substring(TEXT.length()));
            } else if (line.startsWith(BEGIN)) {
                begin = Integer.parseInt(line.substring(BEGIN.length()));
            } else if (line.startsWith(TIME)) {
                String[] parts = line.substring(TIME.length()).split(" ", 4);
                times.add(new TimeExpression(number(parts[0]), number(parts[1]), parts[2], plain(parts[3])));
            } else if (line.startsWith(EDGE)) {
                String[] parts = line.substring(EDGE.length()).split(" ", 3);
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
    }
}
