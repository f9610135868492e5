// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.article.source.Outcome;
import io.github.communique.article.source.Sources;
import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.extract.EventExtractor;
import io.github.communique.language.LimitException;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.StateNames;
import io.github.communique.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Learns from annotated articles to find their events: the encoder from four fifths of them, the trees from all; what the
 * trees do on the others, which the encoder has not seen, tells how good both are. At last the encoder goes through all of them,
 * once as they are, and once with the names of other states.
 */
public final class Learner {

    private static final int PARTS = 5;
    private static final int BETWEEN = 20;

    private final EventExtractor extractor;
    private final Sources sources;
    private final List<String> types;
    private final PatternLessons patterns;
    private final Gazetteer gazetteer;
    private final List<StateNames> states;
    private final Consumer<String> progress;
    private final Set<String> aside = new HashSet<>();

    /**
     * A learner.
     *
     * @param extractor reads the articles, by the lexicon alone
     * @param sources opens them
     * @param types the names of the types of event, in the order in which the encoder is to number them
     * @param lexicon whose sentences teach, too
     * @param gazetteer finds the names of states
     * @param states the names that they may have
     * @param progress hears what is being done
     */
    public Learner(
            EventExtractor extractor,
            Sources sources,
            List<String> types,
            Lexicon lexicon,
            Gazetteer gazetteer,
            List<StateNames> states,
            Consumer<String> progress) {
        this.extractor = extractor;
        this.sources = sources;
        this.types = List.copyOf(types);
        this.patterns = new PatternLessons(lexicon, extractor, types);
        this.gazetteer = gazetteer;
        this.states = List.copyOf(states);
        this.progress = progress;
    }

    /** Whether an article is kept from the encoder. */
    static boolean kept(String id) {
        return Math.floorMod(id.hashCode() * 0x9E3779B1 >>> 7, PARTS) == 0;
    }

    /**
     * Tunes the encoder on the articles that are not kept from it; goes on where an earlier run stopped.
     *
     * @param work where the state of the training is kept
     * @return the tuned layers
     * @throws IllegalStateException if that is not possible here
     */
    public TunedEncoder tuneEncoder(List<GoldArticle> gold, Path work, int epochs) throws IOException {
        List<GoldArticle> taught =
                gold.stream().filter(article -> !kept(article.id())).toList();
        Options options = Options.usual().withEpochs(epochs);
        Path first = work.resolve("first");
        Path second = work.resolve("second");
        List<EncoderExample> examples =
                examples(taught).stream().flatMap(List::stream).toList();
        train(examples, first, Optional.empty(), options);
        train(examples, second, Optional.of(first), options.restarted());
        return new TunedEncoder(
                second.resolve("tuned-" + epochs + ".bin"),
                "tuned in twice " + epochs + " epochs on " + examples.size() + " sentences of " + taught.size()
                        + " articles");
    }

    /**
     * Takes the encoder that the trees were learnt over through all articles, those kept from it too: once as they are, and once with
     * other states in the place of theirs.
     *
     * @param work where the state of the training of that encoder is kept
     */
    public TunedEncoder completeEncoder(List<GoldArticle> gold, Path work, TunedEncoder tuned) throws IOException {
        Path all = work.resolve("all");
        Options options = Options.usual().again();
        StateSubstitution substitution = new StateSubstitution(gazetteer, states, options.seed());
        List<EncoderExample> examples = Stream.concat(
                        examples(gold).stream()
                                .flatMap(article -> Stream.concat(article.stream(), substitution.of(article).stream())),
                        patterns.examples(substitution).stream())
                .toList();
        train(examples, all, Optional.of(work.resolve("second")), options);
        return new TunedEncoder(
                all.resolve("tuned-1.bin"),
                tuned.told()
                        + ", and after the trees in one more on all articles, as they are and with the names of other states,"
                        + " and on the sentences that show the lexicon's patterns");
    }

    /** What each of the articles has to teach, sentence by sentence. */
    private List<List<EncoderExample>> examples(List<GoldArticle> taught) {
        List<List<EncoderExample>> examples = new ArrayList<>();
        ExampleReader reader = new ExampleReader(types);
        for (GoldArticle article : taught) {
            counted(taught, article);
            read(article, extractor::sentences)
                    .ifPresent(sentences -> examples.add(reader.read(sentences, article.events())));
        }
        return examples;
    }

    private void train(List<EncoderExample> examples, Path work, Optional<Path> earlier, Options options)
            throws IOException {
        progress.accept("Tuning the encoder on " + examples.size() + " sentences ...");
        EncoderTrainer.train(examples, types, work, earlier, options, progress);
    }

    /** Learns the trees over a tuned encoder: who takes part, what is right, what is told twice, what is an event. */
    public LearntTrees learnTrees(List<GoldArticle> gold, Path tuned) throws IOException {
        List<StudiedArticle> studied = new ArrayList<>();
        try (SentenceEncoder encoder = TunedEncoder.opened(tuned)) {
            for (GoldArticle article : gold) {
                counted(gold, article);
                read(article, text -> extractor.proposals(text, encoder))
                        .ifPresent(proposals -> studied.add(new StudiedArticle(
                                article.id(),
                                article.events(),
                                proposals,
                                studied.size() % TreeLearner.FOLDS,
                                kept(article.id()),
                                true)));
            }
            if (studied.size() < TreeLearner.FOLDS) {
                throw new IOException("these are too few articles to learn from: " + gold.size()
                        + ", where the trees need " + TreeLearner.FOLDS + "; annotate more");
            }
            progress.accept("Learning trees from " + studied.size() + " articles and the lexicon's sentences ...");
            studied.addAll(patterns.studied(encoder));
        }
        return new TreeLearner(studied).learn();
    }

    private void counted(List<GoldArticle> all, GoldArticle next) {
        int number = all.indexOf(next);
        if (number % BETWEEN == 0) {
            progress.accept("Reading article " + (number + 1) + " of " + all.size() + " ...");
        }
    }

    /** What is made of an article; nothing of one that cannot be read, which costs itself and not hours of learning. */
    private <T> Optional<T> read(GoldArticle gold, Function<Article, T> work) {
        Outcome outcome =
                sources.read(List.of(gold.file().toString())).findFirst().orElseThrow();
        try {
            if (outcome instanceof Outcome.Found found) {
                return Optional.of(work.apply(found.reading().article()));
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

    /** How many articles could not be read so far, each of which was told of. */
    public int aside() {
        return aside.size();
    }
}
