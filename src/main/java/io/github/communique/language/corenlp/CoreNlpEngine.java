// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.util.CoreMap;
import io.github.communique.language.Dependency;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.LimitException;
import io.github.communique.language.LimitException.Limit;
import io.github.communique.language.Sentence;
import io.github.communique.language.TimeExpression;
import io.github.communique.language.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads English with Stanford CoreNLP: tokens, parts of speech, lemmas, names, times and dependencies. */
public final class CoreNlpEngine implements LanguageEngine {

    /** Names the engine with its models and settings; to be changed when any of them would read a text otherwise. */
    public static final String VERSION = "corenlp 4.5.10, tokenize pos lemma ner depparse, 1";

    private static final String WITHOUT_NEWLINE = " ";

    private static final int MOST_WORDS = 1_000;
    private static final int LONGEST_WORD = 500;
    private static final Pattern UNPARTED = Pattern.compile("\\S{2000}");

    private final StanfordCoreNLP tokenizer;
    private final AnnotationPipeline tagger;
    private final SyntaxParser syntax;

    /** Loads the models, which takes some seconds and about two gigabytes of memory. */
    public CoreNlpEngine() {
        CompletableFuture<NameTagger> names =
                CompletableFuture.supplyAsync(() -> names(settings("ner")), CoreNlpEngine::beside);
        tokenizer = new StanfordCoreNLP(settings("tokenize"));
        POSTaggerAnnotator classes = new POSTaggerAnnotator("pos", settings("pos"));
        syntax = new SyntaxParser();
        tagger = new AnnotationPipeline(List.of(classes, new MorphaAnnotator(false), names.join()));
    }

    /** The models for names take as long to load as all others. */
    private static void beside(Runnable task) {
        Thread thread = new Thread(task, "loading");
        thread.setDaemon(true);
        thread.start();
    }

    private static NameTagger names(Properties settings) {
        try {
            return new NameTagger(settings);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot load the models for names", failed);
        }
    }

    private static Properties settings(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "never");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("sutime.includeRange", "true");
        settings.setProperty("sutime.markTimeRanges", "true");
        return settings;
    }

    @Override
    public List<Sentence> read(String text, Optional<LocalDate> published) {
        if (text.isBlank()) {
            return List.of();
        }
        requireGaps(text);
        Annotation document = new Annotation(text.replace("\n", WITHOUT_NEWLINE));
        published.ifPresent(day -> document.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        tokenizer.annotate(document);
        document.get(CoreAnnotations.SentencesAnnotation.class).forEach(CoreNlpEngine::requireLength);
        tagger.annotate(document);
        return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(sentence -> sentence(text, sentence.get(CoreAnnotations.TokensAnnotation.class)))
                .toList();
    }

    /** The time to part words grows with the square of what no space parts. */
    private static void requireGaps(String text) {
        if (UNPARTED.matcher(text).find()) {
            throw new LimitException(Limit.LENGTH, "has 2,000 characters and more without a space between");
        }
    }

    /** Time and memory grow faster than the sentence: what no writer would write is not parsed. */
    private static void requireLength(CoreMap sentence) {
        List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
        if (words.size() > MOST_WORDS) {
            throw new LimitException(
                    Limit.LENGTH,
                    "has a sentence of %,d words, more than the %,d of the longest that is read"
                            .formatted(words.size(), MOST_WORDS));
        }
        int longest =
                words.stream().mapToInt(word -> word.word().length()).max().orElse(0);
        if (longest > LONGEST_WORD) {
            throw new LimitException(
                    Limit.LENGTH,
                    "has a word of %,d characters, more than the %,d of the longest that is read"
                            .formatted(longest, LONGEST_WORD));
        }
    }

    private Sentence sentence(String text, List<CoreLabel> labels) {
        GrammaticalStructure structure = syntax.parse(labels);
        int begin = labels.get(0).beginPosition();
        int end = labels.get(labels.size() - 1).endPosition();
        return new Sentence(
                text.substring(begin, end),
                begin,
                end,
                labels.stream().map(CoreNlpEngine::token).toList(),
                dependencies(SemanticGraphFactory.makeFromTree(structure, Mode.BASIC, Extras.NONE, null)).stream()
                        .sorted(Comparator.comparingInt(Dependency::dependent))
                        .toList(),
                dependencies(SemanticGraphFactory.makeFromTree(structure, Mode.ENHANCED_PLUS_PLUS, Extras.NONE, null)),
                times(labels));
    }

    private static Token token(CoreLabel label) {
        return new Token(
                label.index() - 1,
                label.originalText(),
                label.lemma(),
                label.tag(),
                label.ner() == null ? "O" : label.ner(),
                label.beginPosition(),
                label.endPosition());
    }

    private static List<Dependency> dependencies(SemanticGraph graph) {
        Stream<Dependency> roots =
                graph.getRoots().stream().map(root -> new Dependency(Dependency.ROOT, "root", root.index() - 1));
        Stream<Dependency> edges = graph.edgeListSorted().stream()
                .filter(edge -> edge.getGovernor().copyCount() == 0
                        && edge.getDependent().copyCount() == 0)
                .map(edge -> new Dependency(
                        edge.getGovernor().index() - 1,
                        edge.getRelation().toString(),
                        edge.getDependent().index() - 1));
        return Stream.concat(roots, edges).toList();
    }

    /** Adjoining tokens that share one timex are one expression. */
    private static List<TimeExpression> times(List<CoreLabel> labels) {
        List<TimeExpression> times = new ArrayList<>();
        Timex last = null;
        int first = 0;
        for (int i = 0; i <= labels.size(); i++) {
            Timex timex = i < labels.size() ? labels.get(i).get(TimeAnnotations.TimexAnnotation.class) : null;
            if (last != null && (timex == null || !timex.tid().equals(last.tid()))) {
                times.add(new TimeExpression(first, i - 1, last.timexType(), value(last)));
            }
            if (timex != null && (last == null || !timex.tid().equals(last.tid()))) {
                first = i;
            }
            last = timex;
        }
        return times;
    }

    private static String value(Timex timex) {
        String value = timex.value() != null ? timex.value() : timex.altVal();
        return value == null ? "" : value;
    }
}
