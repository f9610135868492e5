// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    static final String TEXT = "# text = ";
    static final String BEGIN = "# begin = ";
    static final String TIME = "# time = ";
    static final String EDGE = "# edge = ";

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
                sentences.add(new SentenceLines(lines, i - lines.size() + 1).sentence());
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
}
