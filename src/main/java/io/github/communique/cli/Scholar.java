// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.EventExtractor;
import io.github.communique.extract.learnt.LearntReader;
import io.github.communique.language.LanguageEngine;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/** What the program knows and reads by, each made when it is first asked for. */
final class Scholar {

    private final Lazy<LanguageEngine> engine;
    private final Lazy<Optional<LearntReader>> learnt;
    private final Library library;
    private final Lazy<EventExtractor> lexiconExtractor = new Lazy<>(() -> extractor(Optional.empty()));
    private final Lazy<EventExtractor> extractor = new Lazy<>(this::makeExtractor);

    /**
     * A scholar.
     *
     * @param engine reads sentences
     * @param learnt the reader that has learnt; where there is none the lexicon alone tells what there is
     */
    Scholar(Supplier<LanguageEngine> engine, Supplier<Optional<LearntReader>> learnt) {
        this(new Lazy<>(engine), new Lazy<>(learnt), new Library());
    }

    private Scholar(Lazy<LanguageEngine> engine, Lazy<Optional<LearntReader>> learnt, Library library) {
        this.engine = engine;
        this.learnt = learnt;
        this.library = library;
    }

    /** The same with another reader of sentences. */
    Scholar with(Supplier<LanguageEngine> other) {
        return new Scholar(new Lazy<>(other), learnt, library);
    }

    /** The same who has learnt something else. */
    Scholar learnt(Supplier<Optional<LearntReader>> other) {
        return new Scholar(engine, new Lazy<>(other), library);
    }

    /** The same who knows names that the authority does not hold. */
    Scholar knowing(Graph names) {
        return new Scholar(engine, learnt, library.with(names));
    }

    Supplier<LanguageEngine> engine() {
        return engine;
    }

    Library library() {
        return library;
    }

    EventExtractor extractor() {
        return extractor.get();
    }

    /** An extractor that has learnt nothing. */
    EventExtractor lexiconExtractor() {
        return lexiconExtractor.get();
    }

    private EventExtractor makeExtractor() {
        learnt.begin();
        library.begin();
        engine.get();
        return extractor(learnt.get());
    }

    private EventExtractor extractor(Optional<LearntReader> reader) {
        return new EventExtractor(engine.get(), library.lexicon(), library.gazetteer(), reader);
    }
}
