// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.llm.NumberedArticle.Sentence;
import io.github.communique.model.Evidence;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes what is claimed to tell of an event for sentences of the article: by their numbers, or by their words. */
final class EvidenceClaims {

    private static final int FEWEST = 3;

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
        Optional<Integer> number = Claim.number(told);
        if (number.isEmpty() && !(told instanceof JsonString)) {
            losses.drop(Cause.WRONG_KIND);
            return List.of();
        }
        List<Sentence> found = number.map(
                        pointed -> article.sentence(pointed).stream().toList())
                .orElseGet(() -> saying(((JsonString) told).getString()));
        if (found.isEmpty()) {
            losses.drop(Cause.NO_SENTENCE);
        }
        return found;
    }

    /** The sentences in which these words stand, or of which they are made. */
    private List<Sentence> saying(String words) {
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
