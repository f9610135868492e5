// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An event that is missing, or is told and should not be.
 *
 * @param article the article, by the name of its file
 * @param type the local name of its type
 * @param parties its parties with their roles
 * @param sentence the first sentence that tells of it
 * @param note where it was lost, or what the reader tells instead
 */
public record Fault(String article, String type, String parties, String sentence, String note) {

    private static final String NOTHING_THERE = "the reader tells nothing there";

    static Fault missed(GoldArticle article, ToldEvent gold, String where) {
        return of(article, gold, where);
    }

    static Fault wrong(GoldArticle article, ToldEvent found) {
        List<ToldEvent> there = article.events().stream()
                .filter(gold -> new Agreement(gold, found).ofEvidence())
                .toList();
        String instead =
                there.stream().map(gold -> gold.type() + " " + parties(gold)).collect(Collectors.joining("; "));
        return of(article, found, there.isEmpty() ? NOTHING_THERE : "the reader tells there: " + instead);
    }

    private static Fault of(GoldArticle article, ToldEvent event, String note) {
        String sentence = event.evidence().isEmpty() ? "" : event.evidence().get(0);
        return new Fault(article.id(), event.type(), parties(event), sentence, note);
    }

    private static String parties(ToldEvent event) {
        return event.parties().stream()
                .map(part -> part.role() + " " + part.name()
                        + part.country().map(code -> " (" + code + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** One line, its parts divided by tabs. */
    @Override
    public String toString() {
        return String.join("\t", article, type, parties, note, sentence.replaceAll("\\s+", " "));
    }
}
