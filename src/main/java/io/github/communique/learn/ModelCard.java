// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.evaluation.GoldArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is to be known of learnt weights: from what and how they were learnt, how good they are, how to learn them again.
 *
 * @param command the command that learnt them
 * @param date when it was run
 * @param licence the terms under which they may be used
 * @param gold the annotated articles
 * @param encoder the encoder
 * @param learnt the trees
 */
public record ModelCard(
        String command,
        LocalDate date,
        String licence,
        List<GoldArticle> gold,
        TunedEncoder encoder,
        LearntTrees learnt) {

    private static final List<Double> THRESHOLDS = List.of(0.25, 0.3, 0.4, 0.5, 0.6, 0.7);

    private static final String FORM = """
            # Learnt weights

            By these weights Communiqué finds diplomatic events in English news. Learnt on %s.

            - from %d annotated articles with %d events, in %s
            - the encoder: %s; it stands on bge-small-en-v1.5 (MIT licence), of which it holds what tuning changed
            - the trees: learnt from %d articles; %s
            - licence: %s

            ## How good they are

            Found by cross-validation on %d articles with %d events, which the encoder had not seen when the trees were learnt: each is read by trees that have
            not seen it either. An event is right if its type, an evidence sentence and half of its parties agree with those of a careful reader.

            | least confidence | told | right | precision | recall | F1 |
            |---|---|---|---|---|---|
            %s

            How far a confidence can be trusted: of all that is told with one, the share that is right.

            | confidence from | told | right | share |
            |---|---|---|---|
            %s

            ## To learn them again

                %s
            """;

    /** Copies the list. */
    public ModelCard {
        gold = List.copyOf(gold);
    }

    /** The card, in Markdown. */
    @Override
    public String toString() {
        CrossValidation figures = learnt.crossValidation();
        return String.format(
                Locale.ROOT,
                FORM,
                date,
                gold.size(),
                gold.stream().mapToInt(article -> article.events().size()).sum(),
                folders(),
                encoder.told(),
                learnt.articles().size(),
                TreeLearner.SETTINGS,
                licence,
                figures.articles(),
                figures.gold(),
                THRESHOLDS.stream().map(figures::at).map(ModelCard::row).collect(Collectors.joining("\n")),
                figures.tenths().stream().map(ModelCard::tenth).collect(Collectors.joining("\n")),
                command);
    }

    private String folders() {
        return gold.stream()
                .map(article ->
                        "`" + article.file().toAbsolutePath().getParent().getFileName() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String row(CrossValidation.Figures at) {
        return String.format(
                Locale.ROOT,
                "| %.2f | %d | %d | %.2f | %.2f | %.2f |",
                at.least(),
                at.told(),
                at.right(),
                at.precision(),
                at.recall(),
                at.f1());
    }

    private static String tenth(CrossValidation.Figures at) {
        return String.format(
                Locale.ROOT, "| %.1f | %d | %d | %.2f |", at.least(), at.told(), at.right(), at.precision());
    }
}
