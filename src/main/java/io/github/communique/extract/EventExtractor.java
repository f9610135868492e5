// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.ArticleAnalyzer;
import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.extract.event.Dating;
import io.github.communique.extract.event.EventBuilder;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.extract.event.Placing;
import io.github.communique.extract.frame.Panel;
import io.github.communique.extract.learnt.LearntReader;
import io.github.communique.extract.learnt.LearntReading;
import io.github.communique.extract.learnt.Proposals;
import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.party.Discourse;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Proposer;
import io.github.communique.extract.reading.PassageReader;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.LimitException;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the diplomatic events that an article reports. */
public final class EventExtractor implements Extractor {

    private static final int DEALINGS = 2;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** The lists of words that stand for parties without naming them. */
    private static final List<String> STANDING = List.of("official", "government", "organ", "collective", "body");

    private final ArticleAnalyzer analyzer;
    private final Lexicon lexicon;
    private final Panel panel;
    private final EventMerger merger = new EventMerger();
    private final Names names;
    private final Map<String, EventType> types;
    private final Optional<LearntReader> learnt;
    private final Duration longest;

    /**
     * An extractor.
     *
     * @param engine reads the sentences
     * @param lexicon what words evoke events
     * @param gazetteer the names that are known
     */
    public EventExtractor(LanguageEngine engine, Lexicon lexicon, Gazetteer gazetteer) {
        this(engine, lexicon, gazetteer, Optional.empty());
    }

    /**
     * An extractor.
     *
     * @param engine reads the sentences
     * @param lexicon what words evoke events
     * @param gazetteer the names that are known
     * @param learnt the reader that has learnt from annotated articles; without it the lexicon alone tells what there is
     */
    public EventExtractor(LanguageEngine engine, Lexicon lexicon, Gazetteer gazetteer, Optional<LearntReader> learnt) {
        this(engine, lexicon, new GazetteerNames(gazetteer), learnt, LONGEST);
    }

    EventExtractor(
            LanguageEngine engine, Lexicon lexicon, Names names, Optional<LearntReader> learnt, Duration longest) {
        this.analyzer = new ArticleAnalyzer(engine, lexicon, names);
        this.lexicon = lexicon;
        this.panel = Panel.ofLexicon(lexicon, names);
        this.names = names;
        this.learnt = learnt;
        this.longest = longest;
        this.types = lexicon.frames().stream()
                .map(Frame::type)
                .distinct()
                .collect(Collectors.toMap(EventType::name, type -> type));
    }

    /**
     * The events, in the order of the text; each happening once.
     *
     * @throws LimitException where a sentence is too long to read, or the article takes too much time
     */
    @Override
    public List<Event> extract(Article article) {
        return trace(article).events();
    }

    /** The same with all that was seen on the way: what each sentence was taken for, and why it was or was not told. */
    public Trace trace(Article article) {
        Deadline deadline = new Deadline(longest);
        AnalyzedArticle analyzed = analyzer.analyze(article, deadline);
        Optional<Proposer> proposer =
                learnt.map(reader -> LearntReader.proposer(reader.encoder(), analyzed, types, lexicon));
        Readthrough read = read(analyzed, proposer, deadline);
        EventBuilder builder = new EventBuilder(lexicon, names);
        Optional<LearntReading> reading = learnt.map(
                reader -> reader.read(read.proposals(), proposer.orElseThrow().figures(), builder, deadline));
        List<Event> events = reading.map(LearntReading::events)
                .map(told -> learnt.orElseThrow().settled(told, analyzed, builder))
                .orElseGet(() -> settled(merger.merge(read.trace().events()), article));
        List<Trace.Sentence> sentences = read.trace().sentences();
        return new Trace(reading.map(learntly -> learntly.joinedTo(sentences)).orElse(sentences), events);
    }

    private static List<Event> settled(List<Event> events, Article article) {
        return Placing.placed(Dating.dated(events, article));
    }

    /** The sentences of an article with the names in them, the title first. */
    public List<ReadSentence> sentences(Article article) {
        Set<String> standing =
                STANDING.stream().flatMap(list -> lexicon.words(list).stream()).collect(Collectors.toSet());
        return analyzer.analyze(article, new Deadline(longest)).passages().stream()
                .map(passage -> ReadSentence.of(passage, standing))
                .toList();
    }

    /** What an encoder would have the sentences of an article tell, to learn from. */
    public Proposals proposals(Article article, SentenceEncoder encoder) {
        AnalyzedArticle analyzed = analyzer.analyze(article, new Deadline(longest));
        return proposals(analyzed, LearntReader.proposer(encoder, analyzed, types, lexicon), encoder.types());
    }

    Proposals proposals(AnalyzedArticle analyzed, Proposer proposer, List<String> known) {
        List<Proposal> all =
                read(analyzed, Optional.of(proposer), new Deadline(longest)).proposals();
        return new Proposals(analyzed, all, proposer.figures(), known, new EventBuilder(lexicon, names));
    }

    /** Reads twice: what is told at the end tells who "the two sides" at the beginning are. */
    private Readthrough read(AnalyzedArticle analyzed, Optional<Proposer> proposer, Deadline deadline) {
        Discourse first = new Discourse(analyzed.cast(), analyzed.home(), List.of(), false);
        Trace overview = read(analyzed, first, Optional.empty(), deadline).trace();
        Discourse second =
                new Discourse(analyzed.cast(), analyzed.home(), first.firstPair(), diplomatic(overview.events()));
        return read(analyzed, second, proposer, deadline);
    }

    /** Whether enough is told of dealings between sides that what one of them says is said among them. */
    private static boolean diplomatic(List<Event> events) {
        return events.stream().filter(event -> event.sides().size() > 1).count() >= DEALINGS;
    }

    private Readthrough read(
            AnalyzedArticle analyzed, Discourse discourse, Optional<Proposer> proposer, Deadline deadline) {
        PassageReader reader = new PassageReader(lexicon, panel, analyzed, discourse, proposer);
        List<Trace.Sentence> sentences = analyzed.passages().stream()
                .peek(passage -> deadline.check())
                .map(reader::read)
                .toList();
        return new Readthrough(new Trace(sentences, reader.events()), reader.proposals());
    }

    /** What was seen and what was proposed. */
    private record Readthrough(Trace trace, List<Proposal> proposals) {}
}
