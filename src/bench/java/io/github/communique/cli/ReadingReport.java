// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.bench.Stopwatch;
import io.github.communique.encoder.EncoderInput;
import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.extract.learnt.LearntReader;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.Sentence;
import io.github.communique.language.Token;
import io.github.communique.language.corenlp.CoreNlpEngine;
import io.github.communique.model.Article;
import io.github.communique.publish.Drafter;
import io.github.communique.rdf.Iris;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints as CSV what reading an article takes: the milliseconds of the processor for the language engine, for the encoder, and for
 * all the rest up to the graph that goes into the store.
 */
public final class ReadingReport {

    private final Stopwatch engine = new Stopwatch();
    private final Stopwatch encoder = new Stopwatch();
    private final Stopwatch all = new Stopwatch();
    private final Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
    private final SentenceEncoder seeing;
    private final House house;
    private final Drafter drafter;

    private ReadingReport(LanguageEngine language, LearntReader learnt) {
        LanguageEngine timed = (text, day) ->
                sentences.computeIfAbsent(text, absent -> engine.time(() -> language.read(text, day)));
        this.seeing = learnt.encoder();
        this.house = new House(Console.standard(), Clock.systemUTC(), () -> timed, () -> Optional.of(learnt));
        this.drafter = new Workshop(house, new Iris("http://localhost:3030/"), new BigDecimal("0.4")).drafter();
    }

    /**
     * Begins.
     *
     * @param arguments how many times all is read, after a first time that does not count, then the sources of articles
     */
    public static void main(String[] arguments) {
        LearntReader learnt = new LearntWeightsSource(Console.standard(), LearntFiles.packed())
                .get()
                .orElseThrow();
        ReadingReport report = new ReadingReport(new CoreNlpEngine(), learnt);
        List<String> sources = List.of(arguments).subList(1, arguments.length);
        System.out.println("round,articles,engine,encoder,rest");
        for (int round = 0; round <= Integer.parseInt(arguments[0]); round++) {
            String line = round + report.line(sources);
            if (round > 0) {
                System.out.println(line);
            }
        }
    }

    private String line(List<String> sources) {
        List<Article> articles = house.sources()
                .read(sources)
                .filter(Outcome.Found.class::isInstance)
                .map(found -> ((Outcome.Found) found).reading().article())
                .toList();
        articles.forEach(this::read);
        double reading = engine.milliseconds() / articles.size();
        double encoding = encoder.milliseconds() / articles.size();
        double rest = all.milliseconds() / articles.size() - reading - encoding;
        return ",%d,%.1f,%.1f,%.1f".formatted(articles.size(), reading, encoding, rest);
    }

    private void read(Article article) {
        sentences.clear();
        all.time(() -> drafter.draft(article));
        encoder.time(() -> seeing.encode(inputs()));
    }

    private List<EncoderInput> inputs() {
        List<EncoderInput> inputs = new ArrayList<>();
        List<String> before = List.of();
        for (List<Sentence> read : sentences.values()) {
            for (Sentence sentence : read) {
                List<String> words = sentence.tokens().stream().map(Token::text).toList();
                inputs.add(new EncoderInput(words, before));
                before = words;
            }
        }
        return inputs;
    }
}
