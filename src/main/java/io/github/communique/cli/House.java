// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.FetchLimits;
import io.github.communique.article.source.HttpFetcher;
import io.github.communique.article.source.Sources;
import io.github.communique.extract.EventExtractor;
import io.github.communique.extract.Extractor;
import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.extract.learnt.LearntReader;
import io.github.communique.gate.Gate;
import io.github.communique.language.CachedEngine;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.corenlp.CoreNlpEngine;
import io.github.communique.lexicon.TurtleFolder;
import io.github.communique.ontology.Ontology;
import io.github.communique.quarantine.Quarantine;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Tdb2Store;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;

/** The parts of the program, each made when it is first asked for, and put together in one place. */
final class House {

    private final Console console;
    private final Clock clock;
    private final Lazy<LanguageEngine> engine;
    private final Stop stop;
    private final Supplier<Optional<LearntReader>> learnt;
    private final Lazy<EventExtractor> lexiconExtractor = new Lazy<>(() -> makeExtractor(Optional.empty()));
    private final Lazy<EventExtractor> extractor = new Lazy<>(this::makeExtractor);
    private final Function<House, Extractor> asked;
    private final Lazy<Extractor> reader;
    private final Library library = new Library();

    /** A house that reads by the weights that are packed with the program, where there are any. */
    House(Console console, Clock clock, Supplier<LanguageEngine> engine) {
        this(console, clock, engine, new LearntWeightsSource(console, LearntFiles.packed()));
    }

    /**
     * A house.
     *
     * @param engine reads sentences
     * @param learnt the reader that has learnt; where there is none the lexicon alone tells what there is
     */
    House(Console console, Clock clock, Supplier<LanguageEngine> engine, Supplier<Optional<LearntReader>> learnt) {
        this(
                console,
                clock,
                () -> {
                    console.say("Loading the language models ...");
                    return engine.get();
                },
                learnt,
                new Stop(),
                House::extractor);
    }

    private House(
            Console console,
            Clock clock,
            Supplier<LanguageEngine> engine,
            Supplier<Optional<LearntReader>> learnt,
            Stop stop,
            Function<House, Extractor> asked) {
        this.console = console;
        this.clock = clock;
        this.engine = new Lazy<>(engine);
        this.learnt = learnt;
        this.stop = stop;
        this.asked = asked;
        this.reader = new Lazy<>(() -> asked.apply(this));
    }

    /** The same house, in which what the language engine reads is kept in a folder, so that a text is read once. */
    House keeping(Path parses) {
        Supplier<LanguageEngine> kept = () -> new CachedEngine(parses, CoreNlpEngine.VERSION, engine);
        return new House(console, clock, kept, learnt, stop, asked);
    }

    /** The same house, which reads by other learnt weights. */
    House reading(LearntFiles files) {
        return new House(console, clock, engine, new LearntWeightsSource(console, files), stop, asked);
    }

    /** The same house, in which another reader finds the events. */
    House asking(Function<House, Extractor> other) {
        return new House(console, clock, engine, learnt, stop, other);
    }

    Console console() {
        return console;
    }

    Clock clock() {
        return clock;
    }

    Stop stop() {
        return stop;
    }

    Graph authority() {
        return library.authority();
    }

    Ontology ontology() {
        return library.ontology();
    }

    Sources sources(SourceOptions options) {
        FetchLimits limits = FetchLimits.standard();
        return new Sources(
                new HttpFetcher(options.allowPrivate() ? limits.allowingPrivateAddresses() : limits),
                options.published());
    }

    /** A door to articles that lie here. */
    Sources sources() {
        return new Sources(new HttpFetcher(FetchLimits.standard()), Optional.empty());
    }

    /** What finds the events of articles. */
    Extractor reader() {
        return reader.get();
    }

    LanguageEngine engine() {
        return engine.get();
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

    /** The writing half for a base address, in which events go in from some confidence on. */
    Workshop workshop(Iris iris, BigDecimal least) {
        return new Workshop(this, iris, least);
    }

    /** Where the refused events of a store wait. */
    Quarantine quarantine(Path folder) {
        return new Quarantine(folder.resolve("quarantine"), clock);
    }

    Gate gateForFiles() {
        Graph vocabulary =
                TurtleFolder.ofResources("/ontology/lexicon").file("frame.ttl").graph();
        return Gate.forFiles(new Union(vocabulary, library.background()));
    }

    /** Opens a store, or makes one. */
    Tdb2Store store(Path folder) {
        return Tdb2Store.open(folder, clock);
    }

    /**
     * Opens a store that is there.
     *
     * @throws NoSuchFileException if there is none
     */
    Tdb2Store existingStore(Path folder) throws NoSuchFileException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "there is no store; make one with: communique ingest SOURCE --store DIR");
        }
        return store(folder);
    }

    private EventExtractor makeExtractor() {
        engine.get();
        return makeExtractor(learnt.get());
    }

    private EventExtractor makeExtractor(Optional<LearntReader> learnt) {
        return new EventExtractor(engine.get(), library.lexicon(), library.gazetteer(), learnt);
    }
}
