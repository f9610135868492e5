// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.FetchLimits;
import io.github.communique.article.source.HttpFetcher;
import io.github.communique.article.source.Sources;
import io.github.communique.extract.EventExtractor;
import io.github.communique.extract.Extractor;
import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.extract.learnt.LearntReader;
import io.github.communique.language.CachedEngine;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.corenlp.CoreNlpEngine;
import io.github.communique.ontology.Ontology;
import io.github.communique.quarantine.Quarantine;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/** The parts of the program, put together in one place. */
final class House {

    private final Console console;
    private final Clock clock;
    private final Stop stop;
    private final Scholar scholar;
    private final Path place;
    private final Optional<OpenStore> held;
    private final Function<House, Extractor> asked;
    private final Lazy<Extractor> reader;

    /**
     * @param engine reads sentences
     * @param learnt the reader that has learnt; where there is none the lexicon alone tells what there is
     */
    House(Console console, Clock clock, Supplier<LanguageEngine> engine, Supplier<Optional<LearntReader>> learnt) {
        this(
                console,
                clock,
                new Stop(),
                scholar(console, engine, learnt),
                Path.of(""),
                Optional.empty(),
                House::extractor);
    }

    private House(
            Console console,
            Clock clock,
            Stop stop,
            Scholar scholar,
            Path place,
            Optional<OpenStore> held,
            Function<House, Extractor> asked) {
        this.console = console;
        this.clock = clock;
        this.stop = stop;
        this.scholar = scholar;
        this.place = place;
        this.held = held;
        this.asked = asked;
        this.reader = new Lazy<>(() -> asked.apply(this));
    }

    private static Scholar scholar(
            Console console, Supplier<LanguageEngine> engine, Supplier<Optional<LearntReader>> learnt) {
        return new Scholar(
                () -> {
                    console.say("Loading the language models ...");
                    return console.waiting("Loading").during(engine::get);
                },
                learnt);
    }

    /** The same house, in which what the language engine reads is kept in a folder, so that a text is read once. */
    House keeping(Path parses) {
        return reading(scholar.with(() -> new CachedEngine(parses, CoreNlpEngine.VERSION, scholar.engine())));
    }

    /** The same house, which reads by other learnt weights. */
    House reading(LearntFiles files) {
        return reading(scholar.learnt(new LearntWeightsSource(console, files)));
    }

    /** The same house, in which articles are read with names that the authority does not hold. */
    House knowing(Graph names) {
        return reading(scholar.knowing(names));
    }

    /** The same house, in which another reader finds the events. */
    House asking(Function<House, Extractor> other) {
        return new House(console, clock, stop, scholar, place, held, other);
    }

    private House reading(Scholar other) {
        return new House(console, clock, stop, other, place, held, asked);
    }

    /**
     * The same house for one who calls from elsewhere and works on the store that is held here.
     *
     * @param from the folder that relative names of files begin at
     */
    House receiving(Console caller, Stop ending, Path from, OpenStore store) {
        return new House(caller, clock, ending, scholar, from, Optional.of(store), asked);
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

    /** A file or folder by the name that the user gave it. */
    Path file(String name) {
        return place.resolve(name);
    }

    Graph authority() {
        return library().authority();
    }

    Ontology ontology() {
        return library().ontology();
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
        return scholar.engine().get();
    }

    Library library() {
        return scholar.library();
    }

    EventExtractor extractor() {
        return scholar.extractor();
    }

    /** An extractor that has learnt nothing. */
    EventExtractor lexiconExtractor() {
        return scholar.lexiconExtractor();
    }

    /** The writing half for a base address, in which events go in from some confidence on. */
    Workshop workshop(Iris iris, BigDecimal least) {
        return new Workshop(this, iris, least);
    }

    /** Where the refused events of a store wait. */
    Quarantine quarantine(Path folder) {
        return new Quarantine(folder.resolve("quarantine"), clock);
    }

    /** Opens a store, or makes one. */
    OpenStore store(Path folder) throws IOException {
        return store(folder, Duration.ZERO);
    }

    /** The same for work that is all but done, which goes on waiting for others for some time when it is to stop. */
    OpenStore store(Path folder, Duration grace) throws IOException {
        return held.isPresent() ? held.get().lent() : new Access(clock, console, stop, grace).open(folder);
    }

    /** Opens a store that is there. */
    OpenStore existingStore(Path folder) throws IOException {
        Access.requireStore(folder);
        return store(folder);
    }
}
