// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.language.LanguageEngine;
import io.github.communique.language.corenlp.CoreNlpEngine;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.LexiconReader;
import io.github.communique.lexicon.TurtleFolder;
import io.github.communique.ontology.Ontology;

/** The real engine, lexicon and authority, loaded once for all tests of a run. */
public final class Extraction {

    private Extraction() {}

    private static final class Loaded {
        private static final LanguageEngine ENGINE = new CoreNlpEngine();
        private static final Lexicon LEXICON =
                LexiconReader.read(TurtleFolder.ofResources("/ontology/lexicon"), Ontology.load());
        private static final EventExtractor EXTRACTOR = new EventExtractor(ENGINE, LEXICON, Gazetteer.load());
    }

    public static LanguageEngine engine() {
        return Loaded.ENGINE;
    }

    public static Lexicon lexicon() {
        return Loaded.LEXICON;
    }

    public static EventExtractor extractor() {
        return Loaded.EXTRACTOR;
    }
}
