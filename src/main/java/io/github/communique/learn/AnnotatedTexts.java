// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.article.source.Outcome;
import io.github.communique.article.source.Sources;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.language.LimitException;
import io.github.communique.model.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Opens the texts of annotated articles; one that cannot be read costs itself, and not hours of learning. */
final class AnnotatedTexts {

    private static final int BETWEEN = 20;

    private final Sources sources;
    private final Consumer<String> progress;
    private final Set<String> aside = new HashSet<>();

    AnnotatedTexts(Sources sources, Consumer<String> progress) {
        this.sources = sources;
        this.progress = progress;
    }

    /** What is made of each, in their order, but for those that cannot be read. */
    <T> List<T> each(List<GoldArticle> all, BiFunction<GoldArticle, Article, T> work) {
        List<T> made = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            if (number % BETWEEN == 0) {
                progress.accept("Reading article " + (number + 1) + " of " + all.size() + " ...");
            }
            read(all.get(number), work).ifPresent(made::add);
        }
        return made;
    }

    private <T> Optional<T> read(GoldArticle gold, BiFunction<GoldArticle, Article, T> work) {
        Outcome outcome =
                sources.read(List.of(gold.file().toString())).findFirst().orElseThrow();
        try {
            if (outcome instanceof Outcome.Found found) {
                return Optional.of(work.apply(gold, found.reading().article()));
            }
            aside(gold, ((Outcome.Refused) outcome).why());
        } catch (LimitException beyond) {
            aside(gold, gold.file() + " " + beyond.getMessage());
        }
        return Optional.empty();
    }

    private void aside(GoldArticle gold, String why) {
        if (aside.add(gold.id())) {
            progress.accept("set aside: " + why);
        }
    }

    /** How many could not be read so far, each of which was told of. */
    int aside() {
        return aside.size();
    }
}
