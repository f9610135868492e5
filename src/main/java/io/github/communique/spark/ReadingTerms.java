// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.extract.EventExtractor;
import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.extract.learnt.LearntLoading;
import io.github.communique.extract.learnt.LearntReader;
import io.github.communique.gate.Gate;
import io.github.communique.language.corenlp.CoreNlpEngine;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.LexiconReader;
import io.github.communique.lexicon.TurtleFolder;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Ontology;
import io.github.communique.publish.Drafter;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;

/**
 * On what terms a job reads articles: all workers on the same.
 *
 * @param base that every IRI begins with
 * @param models the folder of the learnt weights on every machine; {@code none} to read by the lexicon alone; empty for those
 *     that come with the program
 * @param least the confidence from which on an event goes in
 * @param version of the program
 * @param now the time of the job, so that what is done again comes out the same
 */
record ReadingTerms(String base, String models, BigDecimal least, String version, Instant now) implements Serializable {

    /** By the lexicon alone. */
    static final String NONE = "none";

    /** All that finds, maps and judges events, with the models loaded. */
    Drafter drafter() {
        Ontology ontology = Ontology.load();
        Graph authority = Authorities.read();
        Iris iris = new Iris(base);
        EventExtractor extractor = new EventExtractor(
                new CoreNlpEngine(),
                LexiconReader.read(TurtleFolder.ofResources("/ontology/lexicon"), ontology),
                Gazetteer.of(authority),
                learnt());
        return new Drafter(
                extractor,
                new EventGraph(ontology, iris),
                new ArticleGraph(ontology, iris, version, Clock.fixed(now, ZoneOffset.UTC)),
                Gate.forFacts(new Union(ontology.graph(), authority), least),
                iris);
    }

    private Optional<LearntReader> learnt() {
        if (models.equals(NONE)) {
            return Optional.empty();
        }
        LearntFiles files = models.isEmpty() ? LearntFiles.packed() : LearntFiles.in(Path.of(models));
        LearntLoading loading = files.load(1);
        if (loading instanceof LearntLoading.Loaded loaded) {
            return Optional.of(loaded.reader());
        }
        String why = loading instanceof LearntLoading.Refused refused
                ? refused.reason()
                : "there is no " + LearntFiles.ENCODER + " in \"" + models + "\"";
        throw new IllegalStateException("the learnt weights cannot be used on this worker (" + why
                + "); mend that, or read by the lexicon alone on all of them with --models none");
    }
}
