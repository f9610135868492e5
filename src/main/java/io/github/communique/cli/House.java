// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.FetchLimits;
import io.github.communique.article.source.HttpFetcher;
import io.github.communique.article.source.Sources;
import io.github.communique.extract.EventExtractor;
import io.github.communique.gate.Gate;
import io.github.communique.language.CachedEngine;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.corenlp.CoreNlpEngine;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.LexiconReader;
import io.github.communique.lexicon.TurtleFolder;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Ontology;
import io.github.communique.quarantine.Quarantine;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;

/** The parts of the program, each made when it is first asked for, and put together in one place. */
final class House {

    private final Console console;
    private final Clock clock;
    private final Supplier<LanguageEngine> engine;
    private final Stop stop;
    private final Lazy<Ontology> ontology = new Lazy<>(Ontology::load);
    private final Lazy<Graph> authority = new Lazy<>(Authorities::read);
    private final Lazy<EventExtractor> extractor = new Lazy<>(this::makeExtractor);

    House(Console console, Clock clock, Supplier<LanguageEngine> engine) {
        this(
                console,
                clock,
                () -> {
                    console.say("Loading the language models ...");
                    return engine.get();
                },
                new Stop());
    }

    private House(Console console, Clock clock, Supplier<LanguageEngine> engine, Stop stop) {
        this.console = console;
        this.clock = clock;
        this.engine = engine;
        this.stop = stop;
    }

    /** The same house, in which what the language engine reads is kept in a folder, so that a text is read once. */
    House keeping(Path parses) {
        Lazy<LanguageEngine> made = new Lazy<>(engine);
        return new House(console, clock, () -> new CachedEngine(parses, CoreNlpEngine.VERSION, made), stop);
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
        return authority.get();
    }

    Ontology ontology() {
        return ontology.get();
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

    EventExtractor extractor() {
        return extractor.get();
    }

    /** The writing half for a base address. */
    Workshop workshop(Iris iris) {
        return new Workshop(this, iris);
    }

    /** Where the refused events of a store wait. */
    Quarantine quarantine(Path folder) {
        return new Quarantine(folder.resolve("quarantine"), clock);
    }

    Gate gateForFiles() {
        return Gate.forFiles(background());
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

    Graph background() {
        return new Union(ontology().graph(), authority.get());
    }

    private EventExtractor makeExtractor() {
        Lexicon lexicon = LexiconReader.read(TurtleFolder.ofResources("/ontology/lexicon"), ontology());
        Gazetteer gazetteer = Gazetteer.of(authority.get());
        return new EventExtractor(engine.get(), lexicon, gazetteer);
    }
}
