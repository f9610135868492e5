// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.gate.Gate;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.LexiconReader;
import io.github.communique.lexicon.TurtleFolder;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Ontology;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;

/** What the program knows before it reads, each part loaded when it is first asked for. */
final class Library {

    private final Lazy<Ontology> ontology;
    private final Lazy<Graph> authority;
    private final Lazy<AuthorityRecords> records;
    private final Lazy<Gazetteer> gazetteer;
    private final Lazy<Lexicon> lexicon;

    Library() {
        ontology = new Lazy<>(Ontology::load);
        authority = new Lazy<>(Authorities::read);
        records = new Lazy<>(() -> new AuthorityRecords(authority.get()));
        gazetteer = new Lazy<>(() -> Gazetteer.of(authority.get()));
        lexicon = new Lazy<>(() -> LexiconReader.read(TurtleFolder.ofResources("/ontology/lexicon"), ontology.get()));
    }

    private Library(Library other, Graph more) {
        ontology = other.ontology;
        authority = other.authority;
        records = other.records;
        gazetteer = new Lazy<>(() -> Gazetteer.of(new Union(authority.get(), more)));
        lexicon = other.lexicon;
    }

    /** The same, whose gazetteer knows names that the authority does not hold. */
    Library with(Graph more) {
        return new Library(this, more);
    }

    /** Begins to load what finding events takes. */
    void begin() {
        lexicon.begin();
        gazetteer.begin();
    }

    Ontology ontology() {
        return ontology.get();
    }

    Graph authority() {
        return authority.get();
    }

    /** What the authority knows of things. */
    AuthorityRecords records() {
        return records.get();
    }

    /** Ontology and authority in one. */
    Graph background() {
        return new Union(ontology().graph(), authority());
    }

    /** The gate for files of any kind. */
    Gate gateForFiles() {
        Graph vocabulary =
                TurtleFolder.ofResources("/ontology/lexicon").file("frame.ttl").graph();
        return Gate.forFiles(new Union(vocabulary, background()));
    }

    Gazetteer gazetteer() {
        return gazetteer.get();
    }

    Lexicon lexicon() {
        return lexicon.get();
    }
}
