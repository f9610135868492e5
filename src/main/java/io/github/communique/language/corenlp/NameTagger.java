// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/**
 * Finds names, numbers and times as CoreNLP does, but shows the rules for times and numbers, which cost as much as the
 * parser, an empty sentence where there is nothing for them to find.
 */
final class NameTagger extends NERCombinerAnnotator {

    private final TimeWords times = TimeWords.read();

    NameTagger(Properties settings) throws IOException {
        super(settings);
    }

    @Override
    public void doOneSentence(Annotation document, CoreMap sentence) {
        super.doOneSentence(document, mayTellTime(sentence) ? sentence : withoutText(sentence));
    }

    private boolean mayTellTime(CoreMap sentence) {
        List<String> words = sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                .map(CoreLabel::word)
                .toList();
        return times.in(sentence.get(CoreAnnotations.TextAnnotation.class), words);
    }

    /** The tokens are tagged all the same; the rules read the text and what {@code NumerizedTokensAnnotation} holds. */
    private static CoreMap withoutText(CoreMap sentence) {
        Annotation bare = new Annotation("");
        bare.set(CoreAnnotations.TokensAnnotation.class, sentence.get(CoreAnnotations.TokensAnnotation.class));
        bare.set(CoreAnnotations.NumerizedTokensAnnotation.class, List.of());
        return bare;
    }
}
