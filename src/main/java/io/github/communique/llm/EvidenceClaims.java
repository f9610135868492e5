// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.llm.NumberedArticle.Sentence;
import io.github.communique.model.Evidence;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes what is claimed to tell of an event for sentences of the article: by their numbers, or by their words. */
final class EvidenceClaims {

    private static final int FEWEST = 3;
    private static final List<String> POINTERS = List.of("number", "sentence", "text");
    /** "[3]", "S3", "#2-4": numbers and marks, and no more than one letter. */
    private static final Pattern MARKED =
            Pattern.compile("[\\p{P}\\p{S}\\s]*+\\p{L}?\\s*+(?:\\d{1,4}+[\\p{P}\\p{S}\\s]*+)++");

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

    private final NumberedArticle article;
    private final Losses losses;

    EvidenceClaims(NumberedArticle article, Losses losses) {
        this.article = article;
        this.losses = losses;
    }

    /** The sentences, in the order of the text; what points at none is counted. */
    List<Evidence> evidence(Claim claim) {
        return claim.values("evidence").stream()
                .flatMap(told -> sentences(told).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Sentence::number))
                .map(Sentence::evidence)
                .toList();
    }

    private List<Sentence> sentences(JsonValue told) {
        if (told instanceof JsonObject object) {
            return POINTERS.stream()
                    .filter(object::containsKey)
                    .findFirst()
                    .map(object::get)
                    .filter(pointer -> !(pointer instanceof JsonObject))
                    .map(this::sentences)
                    .orElseGet(this::wrong);
        }
        Optional<Integer> number = Claim.number(told);
        if (number.isEmpty() && !(told instanceof JsonString)) {
            return wrong();
        }
        List<Sentence> found = number.map(pointed -> numbered(pointed, pointed))
                .orElseGet(() -> saying(((JsonString) told).getString()));
        if (found.isEmpty()) {
            losses.drop(Cause.NO_SENTENCE);
        }
        return found;
    }

    private List<Sentence> wrong() {
        losses.drop(Cause.WRONG_KIND);
        return List.of();
    }

    private List<Sentence> numbered(int first, int last) {
        return article.sentences().stream()
                .filter(sentence -> sentence.number() >= first && sentence.number() <= last)
                .toList();
    }

    /** The sentences of numbers with marks beside them, or in which these words stand, or of which they are made. */
    private List<Sentence> saying(String words) {
        if (MARKED.matcher(words).matches()) {
            return RANGE.matcher(words)
                    .results()
                    .flatMap(range -> numbered(
                            Integer.parseInt(range.group(1)),
                            Integer.parseInt(Optional.ofNullable(range.group(2)).orElse(range.group(1))))
                            .stream())
                    .toList();
        }
        String wanted = padded(words);
        return article.sentences().stream()
                .filter(sentence -> same(padded(sentence.evidence().exact()), wanted))
                .toList();
    }

    private static boolean same(String sentence, String wanted) {
        return sentence.equals(wanted)
                || (several(wanted) && sentence.contains(wanted))
                || (several(sentence) && wanted.contains(sentence));
    }

    private static boolean several(String words) {
        return words.strip().split(" ").length >= FEWEST;
    }

    private static String padded(String words) {
        return " " + Wording.plain(words) + " ";
    }
}
