// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.language.LanguageEngine;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import java.util.List;

/** Finds the diplomatic events that an article reports. */
public final class EventExtractor {

    private static final int DEALINGS = 2;

    private final ArticleAnalyzer analyzer;
    private final Lexicon lexicon;
    private final Panel panel;
    private final EventMerger merger = new EventMerger();

    /**
     * An extractor.
     *
     * @param engine reads the sentences
     * @param lexicon what words evoke events
     * @param gazetteer the names that are known
     */
    public EventExtractor(LanguageEngine engine, Lexicon lexicon, Gazetteer gazetteer) {
        this(engine, lexicon, new GazetteerNames(gazetteer));
    }

    EventExtractor(LanguageEngine engine, Lexicon lexicon, Names names) {
        this(engine, lexicon, names, Panel.ofLexicon(lexicon, names));
    }

    EventExtractor(LanguageEngine engine, Lexicon lexicon, Names names, Panel panel) {
        this.analyzer = new ArticleAnalyzer(engine, lexicon, names);
        this.lexicon = lexicon;
        this.panel = panel;
    }

    /** The events, in the order of the text; each happening once. */
    public List<Event> extract(Article article) {
        return trace(article).events();
    }

    /** The same with all that was seen on the way: what each sentence was taken for, and why it was or was not told. */
    public Trace trace(Article article) {
        AnalyzedArticle analyzed = analyzer.analyze(article);
        Discourse first = new Discourse(analyzed.cast(), analyzed.home(), List.of(), false);
        Trace overview = read(analyzed, first);
        Discourse second =
                new Discourse(analyzed.cast(), analyzed.home(), first.firstPair(), diplomatic(overview.events()));
        Trace read = read(analyzed, second);
        return new Trace(read.sentences(), Placing.placed(Dating.dated(merger.merge(read.events()), article)));
    }

    /** Whether enough is told of dealings between sides that what one of them says is said among them. */
    private static boolean diplomatic(List<Event> events) {
        return events.stream()
                        .filter(event -> EventMerger.sides(event).size() > 1)
                        .count()
                >= DEALINGS;
    }

    private Trace read(AnalyzedArticle analyzed, Discourse discourse) {
        PassageReader reader = new PassageReader(lexicon, panel, analyzed, discourse);
        List<Trace.Sentence> sentences =
                analyzed.passages().stream().map(reader::read).toList();
        return new Trace(sentences, reader.events());
    }
}
