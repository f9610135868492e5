// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.evaluation.ToldEvent;
import io.github.communique.extract.EventExtractor;
import io.github.communique.lexicon.Example;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Pattern;
import io.github.communique.model.Article;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sentences by which the lexicon shows what its patterns find and what they leave alone, each as an article of its own: short and
 * plain, as annotated news seldom is, and of all types alike.
 */
final class PatternLessons {

    /** Any day will do: what is learnt of dates is not learnt from these. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

    /** How often each sentence is shown with the names of other states. */
    private static final int SUBSTITUTED = 4;

    private final Lexicon lexicon;
    private final EventExtractor extractor;
    private final List<String> types;

    PatternLessons(Lexicon lexicon, EventExtractor extractor, List<String> types) {
        this.lexicon = lexicon;
        this.extractor = extractor;
        this.types = List.copyOf(types);
    }

    /**
     * A sentence with what it tells.
     *
     * @param article the sentence
     * @param events what it tells; none where it shows what a pattern leaves alone
     * @param type the type of event that it is about
     */
    record Shown(Article article, List<ToldEvent> events, String type) {}

    /** All of them, in the order of the frames. */
    List<Shown> all() {
        List<Shown> all = new ArrayList<>();
        for (Frame frame : lexicon.frames()) {
            String type = frame.type().name();
            for (Pattern pattern : frame.patterns()) {
                pattern.examples()
                        .forEach(example ->
                                all.add(new Shown(article(example.sentence()), List.of(told(type, example)), type)));
                pattern.counterExamples()
                        .forEach(none -> all.add(new Shown(article(none.sentence()), List.of(), type)));
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        return all.stream().filter(shown -> seen.add(shown.article().text())).toList();
    }

    /** What they have to teach an encoder, as they are and with the names of other states. */
    List<EncoderExample> examples(StateSubstitution substitution) {
        ExampleReader reader = new ExampleReader(types);
        List<EncoderExample> examples = new ArrayList<>();
        for (Shown shown : all()) {
            List<EncoderExample> read = reader.read(extractor.sentences(shown.article()), shown.events()).stream()
                    .map(example -> shown.events().isEmpty()
                            ? example.silentOnlyOn(types.indexOf(shown.type()), types.size())
                            : example)
                    .toList();
            examples.addAll(read);
            for (int i = 0; i < SUBSTITUTED; i++) {
                examples.addAll(substitution.of(read));
            }
        }
        return examples;
    }

    /** Those that tell of something, with what an encoder sees in them; they say nothing of days and places. */
    List<StudiedArticle> studied(SentenceEncoder encoder) {
        List<Shown> telling =
                all().stream().filter(shown -> !shown.events().isEmpty()).toList();
        return IntStream.range(0, telling.size())
                .mapToObj(i -> studied(telling.get(i), i % TreeLearner.FOLDS, encoder))
                .toList();
    }

    private StudiedArticle studied(Shown shown, int fold, SentenceEncoder encoder) {
        return new StudiedArticle(
                shown.article().address().toString(),
                shown.events(),
                extractor.proposals(shown.article(), encoder),
                fold,
                false,
                false);
    }

    private static Article article(String sentence) {
        String name = Integer.toHexString(sentence.hashCode());
        return new Article(
                URI.create("urn:communique:example:" + name),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(DAY),
                Optional.of("en"),
                List.of(sentence));
    }

    private static ToldEvent told(String type, Example example) {
        return new ToldEvent(
                type,
                Set.of(),
                Optional.of(example.status().name().toLowerCase(Locale.ROOT)),
                List.of(example.sentence()),
                Optional.empty(),
                Optional.empty(),
                example.parties().stream().map(PatternLessons::part).toList(),
                Optional.empty());
    }

    private static ToldEvent.Part part(Example.Marked marked) {
        boolean state = marked.key().matches("[A-Z]{2}");
        return new ToldEvent.Part(
                marked.key(),
                state ? "state" : "organisation",
                Optional.of(marked.key()).filter(key -> state),
                marked.role().name().toLowerCase(Locale.ROOT));
    }
}
