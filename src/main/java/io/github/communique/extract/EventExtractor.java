// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.language.LanguageEngine;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import java.util.ArrayList;
import java.util.List;

/** Finds the diplomatic events that an article reports. */
public final class EventExtractor {

    private static final int DEALINGS = 2;

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
        Discourse first = new Discourse(analyzed.cast(), analyzed.home(), List.of(), false);
        List<Event> firstRead = read(analyzed, first);
        Discourse second = new Discourse(analyzed.cast(), analyzed.home(), first.firstPair(), diplomatic(firstRead));
        return new EventMerger().merge(read(analyzed, second));
    }

    /** Whether enough is told of dealings between sides that what one of them says is said among them. */
    private static boolean diplomatic(List<Event> events) {
        return events.stream()
                        .filter(event -> EventMerger.sides(event).size() > 1)
                        .count()
                >= DEALINGS;
    }

    private List<Event> read(AnalyzedArticle analyzed, Discourse discourse) {
        PassageReader reader = new PassageReader(lexicon, names, matcher, analyzed, discourse);
        List<Event> events = new ArrayList<>();
        for (Passage passage : analyzed.passages()) {
            events = reader.read(passage, events);
        }
        return events;
    }
}
