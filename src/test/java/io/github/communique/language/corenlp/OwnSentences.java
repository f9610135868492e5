// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/** Sentences of our own, with the tokens and parts of speech of CoreNLP. */
final class OwnSentences {

    private static final List<String> TEXTS = List.of(
            "Portuguese Foreign Minister Helena Duarte met her Spanish counterpart Javier Ibarra in Lisbon to settle how much "
                    + "water the two countries may take from the Tagus.",
            "Peru said it would not send its president to the summit, which Chile had called, unless the border was opened first.",
            "The envoys, who had travelled from Egypt to Israel and on to Iran, shook hands and said nothing.",
            "\"We reject this,\" she said, \"and so will they.\"",
            "Talks.",
            "Why?",
            "No, no, no: not Norway, not Sweden and not Denmark either.",
            "The well-known, much-feared, bi-lateral someone-monitoring commission (of which nobody had heard) met.",
            "Ministers from Ghana, Togo, Benin and Niger signed the accord and promised aid to those who had fled the fighting "
                    + "that began after the coup, officials close to the talks said in a note seen by reporters.",
            "Xqzvw blorped the fnordish ambassador's tchtch.",
            "On 3 May 2021, 12 of the 27 states voted for the first of two annual budgets worth $4.5 million.",
            "Last week they spoke by phone twice, once at noon and once late in the evening, as they do every other month.",
            "He recalled the ambassador; the ambassador, recalled, recalled him.",
            "BRUSSELS - The Union will impose sanctions, the Commission says.");

    private final Annotator tagger = new AnnotationPipeline(List.of(
            new TokenizerAnnotator(false, new Properties(), "splitHyphenated=false,invertible=true"),
            new POSTaggerAnnotator("pos", new Properties()),
            new MorphaAnnotator(false)));

    /** Each text as a document of its own. */
    List<Annotation> documents() {
        return TEXTS.stream().map(this::document).toList();
    }

    private Annotation document(String text) {
        Annotation document = new Annotation(text);
        document.set(CoreAnnotations.DocDateAnnotation.class, "2026-05-06");
        tagger.annotate(document);
        return document;
    }

    List<CoreMap> sentences() {
        return documents().stream()
                .flatMap(document -> document.get(CoreAnnotations.SentencesAnnotation.class).stream())
                .toList();
    }
}
