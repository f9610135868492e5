// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import io.github.communique.ontology.Dip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Finds for a word of which nothing is told the one spelt most like it of which something is.
 *
 * @param reader of the index
 * @param names which may stand for things that are called otherwise in the index
 */
record NearestWord(IndexReader reader, NameBook names) {

    private static final String FIELD = Dip.words.getLocalName();

    /** The nearest word or name; of equally near ones that of which most is told. */
    Optional<String> to(String word) {
        NearSpelling spelling = new NearSpelling(word);
        for (int wrong = 1; wrong <= spelling.most(); wrong++) {
            Map<String, Integer> near = near(spelling.within(wrong));
            if (!near.isEmpty()) {
                return near.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                        .reversed()))
                        .map(Map.Entry::getKey);
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> near(Automaton spellings) {
        try {
            Map<String, Integer> near = new HashMap<>();
            Terms all = MultiTerms.getTerms(reader, FIELD);
            if (all != null) {
                TermsEnum terms = new CompiledAutomaton(spellings).getTermsEnum(all);
                for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                    near.put(term.utf8ToString(), terms.docFreq());
                }
            }
            CharacterRunAutomaton spelt = new CharacterRunAutomaton(spellings);
            for (String name : names.names()) {
                if (spelt.run(name) && told(name) > 0) {
                    near.merge(name, told(name), Math::max);
                }
            }
            return near;
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** How much is told of what bears a name. */
    private int told(String name) throws IOException {
        int told = 0;
        for (String word : names.words(List.of(name.split(" ")))) {
            told += reader.docFreq(new Term(FIELD, word));
        }
        return told;
    }
}
