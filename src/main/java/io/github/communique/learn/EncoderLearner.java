// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.TunedLayers;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.extract.EventExtractor;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.StateNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tunes the encoder on annotated articles. */
final class EncoderLearner {

    private final AnnotatedTexts texts;
    private final EventExtractor extractor;
    private final List<String> types;
    private final PatternLessons patterns;
    private final Gazetteer gazetteer;
    private final List<StateNames> states;
    private final Consumer<String> progress;

    EncoderLearner(
            AnnotatedTexts texts,
            EventExtractor extractor,
            List<String> types,
            PatternLessons patterns,
            Gazetteer gazetteer,
            List<StateNames> states,
            Consumer<String> progress) {
        this.texts = texts;
        this.extractor = extractor;
        this.types = List.copyOf(types);
        this.patterns = patterns;
        this.gazetteer = gazetteer;
        this.states = List.copyOf(states);
        this.progress = progress;
    }

    /** Twice through the articles that are not kept from it, from the base model on. */
    TunedEncoder tuned(List<GoldArticle> gold, Path work, int epochs) throws IOException {
        List<GoldArticle> taught =
                gold.stream().filter(article -> !Learner.kept(article.id())).toList();
        Options options = Options.usual().withEpochs(epochs);
        Path first = work.resolve("first");
        Path second = work.resolve("second");
        List<EncoderExample> examples =
                examples(taught).stream().flatMap(List::stream).toList();
        train(examples, first, new Beginning.Published(), options);
        train(examples, second, new Beginning.Training(first), options.restarted());
        return new TunedEncoder(
                second.resolve("tuned-" + epochs + ".bin"),
                "tuned in twice " + epochs + " epochs on " + examples.size() + " sentences of " + taught.size()
                        + " articles");
    }

    /** Through all articles, those kept from it too. */
    TunedEncoder completed(List<GoldArticle> gold, Path work, TunedEncoder tuned) throws IOException {
        return new TunedEncoder(
                onceMore(gold, work.resolve("all"), new Beginning.Training(work.resolve("second"))),
                tuned.told()
                        + ", and after the trees in one more on all articles, as they are and with the names of other states,"
                        + " and on the sentences that show the lexicon's patterns");
    }

    /** An encoder that was tuned for these types of event. */
    TunedEncoder before(Path file) throws IOException {
        List<String> known = TunedEncoder.layers(file).types();
        if (!known.equals(types)) {
            throw new IOException("the encoder in " + file + " knows other types of event than the ontology: " + known
                    + "; give one that was tuned with this ontology, or tune one from the beginning");
        }
        return new TunedEncoder(file, "tuned before, as " + file.getFileName());
    }

    /** Once more through articles, for an encoder of which nothing but its layers is left; the mean of before and after. */
    TunedEncoder further(List<GoldArticle> gold, Path work, TunedEncoder tuned) throws IOException {
        TunedLayers before = TunedEncoder.layers(tuned.file());
        Path after = onceMore(gold, work.resolve("further"), new Beginning.Tuned(before));
        Path mean = work.resolve("mean.bin");
        try (OutputStream out = Files.newOutputStream(mean)) {
            before.mean(TunedEncoder.layers(after)).write(out);
        }
        return new TunedEncoder(
                mean,
                tuned.told() + ", and once more on " + gold.size()
                        + " articles; its weights are the mean of those before and after");
    }

    /** Once through articles as they are and with the names of other states, and through the sentences of the lexicon. */
    private Path onceMore(List<GoldArticle> gold, Path work, Beginning beginning) throws IOException {
        Options options = Options.usual().again();
        StateSubstitution substitution = new StateSubstitution(gazetteer, states, options.seed());
        List<EncoderExample> examples = Stream.concat(
                        examples(gold).stream()
                                .flatMap(article -> Stream.concat(article.stream(), substitution.of(article).stream())),
                        patterns.examples(substitution).stream())
                .toList();
        train(examples, work, beginning, options);
        return work.resolve("tuned-1.bin");
    }

    /** What each of the articles has to teach, sentence by sentence. */
    private List<List<EncoderExample>> examples(List<GoldArticle> taught) {
        ExampleReader reader = new ExampleReader(types);
        return texts.each(taught, (gold, article) -> reader.read(extractor.sentences(article), gold.events()));
    }

    private void train(List<EncoderExample> examples, Path work, Beginning beginning, Options options)
            throws IOException {
        progress.accept("Tuning the encoder on " + examples.size() + " sentences ...");
        EncoderTrainer.train(examples, types, work, beginning, options, progress);
    }
}
