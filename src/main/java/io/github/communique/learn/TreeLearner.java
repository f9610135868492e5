// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.extract.happening.Telling;
import io.github.communique.extract.learnt.LearntReading;
import io.github.communique.extract.learnt.Proposals;
import io.github.communique.weights.FeatureRow;
import io.github.communique.weights.TreeModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Learns the trees: who takes part, what is right, what is told twice, which happening is an event. What a step learns from comes from trees of the
 * step before that have not seen the article, so that no step trusts the one before more than it may.
 */
final class TreeLearner {

    static final int FOLDS = 5;
    private static final int ROUNDS = 160;
    private static final int SAMENESS_ROUNDS = 120;
    private static final int HAPPENING_ROUNDS = 200;
    private static final int SETTLING_ROUNDS = 120;

    /** How they are learnt, in words. */
    static final String SETTINGS = "boosted trees of XGBoost, over " + FOLDS + " folds: " + PartsLearner.ROUNDS
            + " for parts, " + ROUNDS + " for the judge, " + SAMENESS_ROUNDS + " for sameness, " + HAPPENING_ROUNDS
            + " for happenings, " + SETTLING_ROUNDS + " for dates and places";

    private final List<StudiedArticle> articles;
    private final Map<Judgeable, Double> chances = new IdentityHashMap<>();

    TreeLearner(List<StudiedArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    /** The trees, with how well they do. */
    LearntTrees learn() {
        List<Judgeable> judgeable = acrossFolds(PartsLearner::learn, this::filled);
        byte[] judge = judge(judgeable);
        noteChances(judgeable);
        Map<StudiedArticle, List<Telling>> tellings = tellings(judgeable);
        Map<String, byte[]> trees = new LinkedHashMap<>();
        trees.put("parts", PartsLearner.learn(articles));
        trees.put("judge", judge);
        trees.put("sameness", sameness(articles, tellings));
        List<HappeningLessons> lessons = happenings(tellings);
        trees.put("happening", happening(lessons));
        trees.put("dates", settling(lessons, HappeningLessons::addDatesTo));
        trees.put("places", settling(lessons, HappeningLessons::addPlacesTo));
        return new LearntTrees(
                trees,
                articles.stream()
                        .filter(StudiedArticle::settled)
                        .map(StudiedArticle::id)
                        .toList(),
                crossValidated(lessons));
    }

    /** What each article gives by trees learnt from the articles of the other folds. */
    private <T> List<T> acrossFolds(
            Function<List<StudiedArticle>, byte[]> learner, BiFunction<StudiedArticle, TreeModel, Stream<T>> use) {
        List<T> all = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            TreeModel model = TreeTrainer.model(learner.apply(
                    articles.stream().filter(article -> article.fold() != held).toList()));
            articles.stream()
                    .filter(article -> article.fold() == held)
                    .flatMap(article -> use.apply(article, model))
                    .forEach(all::add);
        }
        return all;
    }

    private Stream<Judgeable> filled(StudiedArticle article, TreeModel parts) {
        List<Proposals.Filled> filled = article.proposals().filled(parts);
        return filled.stream().map(one -> Judgeable.of(article, one));
    }

    private static byte[] judge(List<Judgeable> judgeable) {
        TreeLessons lessons = new TreeLessons();
        judgeable.forEach(one -> lessons.add(one.filled().row(), one.right() ? 1 : 0));
        return TreeTrainer.ofChance(ROUNDS).train(lessons);
    }

    private void noteChances(List<Judgeable> judgeable) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            TreeModel model = TreeTrainer.model(judge(judgeable.stream()
                    .filter(one -> one.article().fold() != held)
                    .toList()));
            List<Judgeable> asked = judgeable.stream()
                    .filter(one -> one.article().fold() == held)
                    .toList();
            List<FeatureRow> rows =
                    asked.stream().map(one -> one.filled().row()).toList();
            float[][] outcomes = model.outcomes(rows);
            for (int i = 0; i < asked.size(); i++) {
                chances.put(asked.get(i), (double) outcomes[i][0]);
            }
        }
    }

    private Map<StudiedArticle, List<Telling>> tellings(List<Judgeable> judgeable) {
        Map<StudiedArticle, List<Telling>> byArticle = new IdentityHashMap<>();
        articles.forEach(article -> byArticle.put(article, new ArrayList<>()));
        judgeable.stream()
                .filter(one -> chances.get(one) > LearntReading.WORTHWHILE)
                .forEach(one -> one.telling(chances.get(one)).ifPresent(byArticle.get(one.article())::add));
        return byArticle;
    }

    private static byte[] sameness(List<StudiedArticle> some, Map<StudiedArticle, List<Telling>> tellings) {
        TreeLessons lessons = new TreeLessons();
        some.forEach(article -> new SamenessLessons(article, tellings.get(article)).addTo(lessons));
        return TreeTrainer.ofChance(SAMENESS_ROUNDS).train(lessons);
    }

    private List<HappeningLessons> happenings(Map<StudiedArticle, List<Telling>> tellings) {
        return acrossFolds(
                some -> sameness(some, tellings),
                (article, sameness) -> Stream.of(
                        new HappeningLessons(article, Proposals.happenings(tellings.get(article), sameness))));
    }

    private static byte[] happening(List<HappeningLessons> all) {
        TreeLessons lessons = new TreeLessons();
        all.forEach(one -> one.addTo(lessons));
        return TreeTrainer.ofHappenings(HAPPENING_ROUNDS).train(lessons);
    }

    /** Learns when or where an event was. */
    private static byte[] settling(List<HappeningLessons> all, BiConsumer<HappeningLessons, TreeLessons> adding) {
        TreeLessons lessons = new TreeLessons();
        all.stream().filter(one -> one.article().settled()).forEach(one -> adding.accept(one, lessons));
        return TreeTrainer.ofChance(SETTLING_ROUNDS).train(lessons);
    }

    /** What they do on articles that neither they nor the encoder have seen. */
    private CrossValidation crossValidated(List<HappeningLessons> all) {
        List<CrossValidation.Guess> guesses = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            TreeModel model = TreeTrainer.model(happening(
                    all.stream().filter(one -> one.article().fold() != held).toList()));
            all.stream()
                    .filter(one -> one.article().fold() == held && one.article().unseen())
                    .forEach(one -> guesses.addAll(one.guessed(model)));
        }
        List<StudiedArticle> unseen =
                articles.stream().filter(StudiedArticle::unseen).toList();
        int gold = unseen.stream().mapToInt(article -> article.gold().size()).sum();
        return new CrossValidation(unseen.size(), gold, guesses);
    }
}
