// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words as they are compared: without case and accents, by a stem that keeps names apart. No word is too common to count, as
 * names and sayings hold such words.
 */
final class FoldedEnglish extends Analyzer {

    /** Words of one telling are never beside those of another. */
    private static final int GAP = 100;

    private final Set<String> capitals;

    /** @param capitals names that keep their capitals, as they are another word without them */
    FoldedEnglish(Set<String> capitals) {
        this.capitals = capitals;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new KStemFilter(unstemmed(words)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private TokenStream unstemmed(TokenStream words) {
        return new ASCIIFoldingFilter(new SmallLetters(new EnglishPossessiveFilter(words), capitals));
    }

    /** The words of a text as they are compared, but with their endings. */
    List<String> words(String text) {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new java.io.StringReader(text));
        List<String> found = new ArrayList<>();
        try (TokenStream stream = unstemmed(words)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return found;
    }
}
