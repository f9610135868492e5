// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {

    private static final String RULES = "edu/stanford/nlp/models/sutime/english.sutime.txt";

    /** A rule of SUTime that a single word satisfies. */
    private static final Pattern ALONE = Pattern.compile("\\{ \\(\\s*/([^/]+)/\\s*\\) =>");

    private final TimeWords times = TimeWords.read();

    private boolean in(String text) {
        return times.in(text, Arrays.asList(text.split("(?<=\\w)(?=[.,])| ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She came back on Thursday.",
                "She came back in the EVENING.",
                "It has 3 ministers.",
                "Two of them left.",
                "She called the second envoy back.",
                "It was the twenty-first such visit.",
                "A two-year-old treaty lapsed.",
                "Theirs is a biannual meeting.",
                "They are now friends.",
                "Sept. is late."
            })
    void whatMayTellATimeOrANumberIsRead(String text) {
        assertThat(in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister met her counterpart in Lisbon.",
                "The envoys travelled from Egypt to Israel.",
                "A well-known go-between wrote the non-aggression pact.",
                "They signed it, everyone agreed."
            })
    void whatCannotIsNot(String text) {
        assertThat(in(text)).isFalse();
    }

    @Test
    void everyWordThatTellsATimeAloneIsKnown() {
        List<String> words = ALONE.matcher(IOUtils.slurpURLNoExceptions(
                        TimeWordsTest.class.getClassLoader().getResource(RULES)))
                .results()
                .map(MatchResult::group)
                .flatMap(TimeWordsTest::alternatives)
                .toList();
        assertThat(words)
                .contains("thursday", "sept.", "years", "medieval")
                .hasSizeGreaterThan(150)
                .allMatch(this::in);
    }

    private static Stream<String> alternatives(String rule) {
        String words = rule.substring(rule.indexOf('/') + 1, rule.lastIndexOf('/'));
        return Stream.of(words.split("\\|"))
                .filter(word -> !word.matches(".*[ (*\\[].*"))
                .flatMap(word -> spellings(word.replace("\\.", ".")));
    }

    /** With and without each letter that a question mark makes optional. */
    private static Stream<String> spellings(String word) {
        int mark = word.lastIndexOf('?');
        return mark < 0
                ? Stream.of(word)
                : Stream.of(word.substring(0, mark - 1), word.substring(0, mark))
                        .flatMap(begin -> spellings(begin).map(spelt -> spelt + word.substring(mark + 1)));
    }

    @Test
    void theRulesFindNothingInASentenceWithoutOne() throws IOException {
        Properties settings = new Properties();
        settings.setProperty("ner.rulesOnly", "true");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        NERCombinerAnnotator rules = new NERCombinerAnnotator(settings);
        List<Annotation> documents = new OwnSentences().documents();
        documents.forEach(rules::annotate);
        List<CoreMap> silent = documents.stream()
                .flatMap(document -> document.get(CoreAnnotations.SentencesAnnotation.class).stream())
                .filter(sentence -> !times.in(sentence.get(CoreAnnotations.TextAnnotation.class), words(sentence)))
                .toList();
        assertThat(silent).hasSizeGreaterThan(8).allSatisfy(sentence -> assertThat(
                        sentence.get(CoreAnnotations.TokensAnnotation.class))
                .extracting(CoreLabel::ner)
                .containsOnly("O"));
    }

    private static List<String> words(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                .map(CoreLabel::word)
                .toList();
    }
}
