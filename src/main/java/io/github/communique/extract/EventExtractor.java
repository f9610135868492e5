// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.language.LanguageEngine;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Party;
import java.util.ArrayList;
import java.util.List;

/** Finds the diplomatic events that an article reports. */
public final class EventExtractor {

    private final ArticleAnalyzer analyzer;
    private final FrameMatcher matcher;
    private final Lexicon lexicon;
    private final Names names;

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
        this.analyzer = new ArticleAnalyzer(engine, lexicon, names);
        this.matcher = new FrameMatcher(lexicon);
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The events, in the order of the text; each happening once. */
    public List<Event> extract(Article article) {
        AnalyzedArticle analyzed = analyzer.analyze(article);
        return new EventMerger(lexicon.words("happening-types"))
                .merge(read(analyzed, new Discourse(analyzed.cast(), pairs(analyzed))));
    }

    private List<Event> read(AnalyzedArticle analyzed, Discourse discourse) {
        PassageReader reader = new PassageReader(lexicon, names, matcher, analyzed, discourse);
        List<Event> events = new ArrayList<>();
        for (Passage passage : analyzed.passages()) {
            events = reader.read(passage, events);
        }
        return events;
    }

    /** Who acts together in the article: a first reading, so that "the two sides" of its first line are known. */
    private List<Party> pairs(AnalyzedArticle analyzed) {
        Discourse first = new Discourse(analyzed.cast(), List.of());
        read(analyzed, first);
        return first.firstPair();
    }
}
