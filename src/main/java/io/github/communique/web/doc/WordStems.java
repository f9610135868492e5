// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.language.corenlp.VerbLemmas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes a text apart into words without their endings, and verbs that bend irregularly back into what they are forms of. */
final class WordStems {

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new PorterStemFilter(new LowerCaseFilter(words)));
        }
    };

    private final VerbLemmas verbs = new VerbLemmas();

    /**
     * A word of a text, with where it stands.
     *
     * @param stem of the word as it is spelt
     * @param verb the stem of the verb that it may be a form of
     */
    record Word(String stem, String verb, int begin, int end) {

        boolean among(Set<String> stems) {
            return stems.contains(stem) || stems.contains(verb);
        }
    }

    /** A word as it is spelt. */
    private record Spelt(String stem, int begin, int end) {}

    List<Word> of(String text) {
        return spelt(text).stream()
                .map(word ->
                        new Word(word.stem(), verb(text.substring(word.begin(), word.end())), word.begin(), word.end()))
                .toList();
    }

    private String verb(String word) {
        return spelt(verbs.of(word)).stream().findFirst().map(Spelt::stem).orElse(word);
    }

    private List<Spelt> spelt(String text) {
        List<Spelt> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute stem = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Spelt(stem.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return words;
    }
}
