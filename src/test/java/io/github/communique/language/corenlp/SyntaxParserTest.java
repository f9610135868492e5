// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SyntaxParserTest {

    private static final SyntaxParser PARSER = new SyntaxParser();
    private static final List<CoreMap> SENTENCES = new OwnSentences().sentences();

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    @Test
    void treesAreThoseOfCoreNlp() {
        DependencyParser slow = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, new Properties());
        assertThat(SENTENCES).hasSizeGreaterThanOrEqualTo(14).allSatisfy(sentence -> assertThat(
                        PARSER.parse(tokens(sentence)).typedDependencies().toString())
                .as(sentence.toString())
                .isEqualTo(slow.predict(sentence).typedDependencies().toString()));
    }

    /** Every word is shifted and then hung on the one before it: states that no good parse comes to are seen, too. */
    @Test
    void quickAnswersAreNoFurtherFromExactOnesThanIsAllowedFor() {
        ParserModel model = ParserModel.read(DependencyParser.DEFAULT_MODEL);
        ParserNetwork network = new ParserNetwork(model, ParserWindow.empty(model));
        for (CoreMap sentence : SENTENCES) {
            ParserWindow window = new ParserWindow(model, tokens(sentence));
            ParserState state = new ParserState(tokens(sentence).size());
            for (int step = 2; state.more(); step++) {
                state.shift();
                int[] seen = window.seen(state);
                assertThat(error(network.quick(seen), network.exact(seen)))
                        .as(sentence.toString())
                        .isLessThan(SyntaxParser.CLOSE / 20);
                if (state.pair() && step % 3 == 0) {
                    state.arcLeft(step % 40 + 2);
                } else if (state.pair() && step % 3 == 1) {
                    state.arcRight(step % 40 + 2);
                }
            }
        }
    }

    private static double error(float[] quick, double[] exact) {
        double error = 0;
        for (int answer = 0; answer < exact.length; answer++) {
            error = Math.max(error, Math.abs(exact[answer] - quick[answer]));
        }
        return error;
    }

    @Test
    void whoeverIsInterruptedStops() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> PARSER.parse(tokens(SENTENCES.get(0))))
                .isInstanceOf(RuntimeInterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
