// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.article.source.Sources;
import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.extract.EventExtractor;
import io.github.communique.extract.learnt.Proposals;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.StateNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Learns from annotated articles to find their events: the encoder from four fifths of them, the trees from all; what the
 * trees do on the others, which the encoder has not seen, tells how good both are. At last the encoder goes through all of them,
 * once as they are, and once with the names of other states.
 */
public final class Learner {

    private static final int PARTS = 5;

    private final EventExtractor extractor;
    private final AnnotatedTexts texts;
    private final PatternLessons patterns;
    private final EncoderLearner encoders;
    private final Consumer<String> progress;

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
        this.texts = new AnnotatedTexts(sources, progress);
        this.patterns = new PatternLessons(lexicon, extractor, types);
        this.encoders = new EncoderLearner(texts, extractor, types, patterns, gazetteer, states, progress);
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
        return encoders.tuned(gold, work, epochs);
    }

    /**
     * Takes the encoder that the trees were learnt over through all articles, those kept from it too: once as they are, and once with
     * other states in the place of theirs.
     *
     * @param work where the state of the training of that encoder is kept
     */
    public TunedEncoder completeEncoder(List<GoldArticle> gold, Path work, TunedEncoder tuned) throws IOException {
        return encoders.completed(gold, work, tuned);
    }

    /**
     * Takes an encoder that was tuned before through articles in the same way, and keeps the mean of its weights before and after: it
     * learns from them without forgetting what others taught it.
     *
     * @param work where the state of the training is kept
     * @param tuned that encoder
     */
    public TunedEncoder furtherEncoder(List<GoldArticle> gold, Path work, TunedEncoder tuned) throws IOException {
        return encoders.further(gold, work, tuned);
    }

    /**
     * An encoder that was tuned before.
     *
     * @param file its layers
     * @throws IOException if it knows other types of event than these
     */
    public TunedEncoder encoderTunedBefore(Path file) throws IOException {
        return encoders.before(file);
    }

    /** Learns the trees over a tuned encoder: who takes part, what is right, what is told twice, what is an event. */
    public LearntTrees learnTrees(List<GoldArticle> gold, Path tuned) throws IOException {
        try (SentenceEncoder encoder = TunedEncoder.opened(tuned)) {
            List<StudiedArticle> studied = studied(gold, encoder);
            if (studied.size() < TreeLearner.FOLDS) {
                throw new IOException("these are too few articles to learn from: " + gold.size()
                        + ", where the trees need " + TreeLearner.FOLDS + "; annotate more");
            }
            progress.accept("Learning trees from " + studied.size() + " articles and the lexicon's sentences ...");
            studied.addAll(patterns.studied(encoder));
            return new TreeLearner(studied).learn();
        }
    }

    private List<StudiedArticle> studied(List<GoldArticle> gold, SentenceEncoder encoder) {
        record Read(GoldArticle gold, Proposals proposals) {}
        List<StudiedArticle> studied = new ArrayList<>();
        for (Read read : texts.each(gold, (one, text) -> new Read(one, extractor.proposals(text, encoder)))) {
            studied.add(new StudiedArticle(
                    read.gold().id(),
                    read.gold().events(),
                    read.proposals(),
                    studied.size() % TreeLearner.FOLDS,
                    kept(read.gold().id()),
                    true));
        }
        return studied;
    }

    /** How many articles could not be read so far, each of which was told of. */
    public int aside() {
        return texts.aside();
    }
}
