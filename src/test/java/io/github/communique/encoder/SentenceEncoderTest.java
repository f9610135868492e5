// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The base model, with heads that nobody trained. */
class SentenceEncoderTest {

    private static final List<String> TYPES = List.of("Meeting", "Visit", "Threat");
    private static final SentenceEncoder ENCODER = loaded(new TunedLayers(TYPES, Map.of(), heads()));

    private static final EncoderInput TALKS =
            new EncoderInput(List.of("Ruritania", "met", "Zembla", "."), List.of("Talks", "had", "failed", "."));
    private static final EncoderInput WEATHER =
            new EncoderInput(List.of("It", "rained", "all", "day", "long", "."), List.of());

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void theSentenceTellsWhatTheWordTellsThatTellsMost() {
        EncodedSentence talks = encoded(TALKS);
        for (int type = 0; type < TYPES.size(); type++) {
            int told = type;
            assertThat(talks.type(type))
                    .isEqualTo(IntStream.range(0, 4)
                            .mapToDouble(word -> talks.type(told, word))
                            .max()
                            .orElseThrow());
            assertThat(talks.type(type, talks.trigger(type))).isEqualTo(talks.type(type));
        }
    }

    @Test
    void everyWordHasARoleAlsoOneThatStandsBefore() {
        EncodedSentence talks = encoded(TALKS);
        assertThat(IntStream.range(0, 8).mapToDouble(word -> talks.role(1, 1, word, 0)))
                .allMatch(Double::isFinite)
                .doesNotHaveDuplicates();
        assertThat(talks.role(1, 1, 0, 1)).isNotEqualTo(talks.role(1, 1, 0, 0));
        assertThat(talks.role(2, 1, 0, 0)).isNotEqualTo(talks.role(1, 1, 0, 0));
        assertThat(talks.role(1, 2, 0, 0)).isNotEqualTo(talks.role(1, 1, 0, 0));
        assertThat(talks.role(1, 1, 8, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(talks.status(1)).hasSize(3);
        assertThat(talks.mean()).hasSize(384);
    }

    @Test
    void whatStandsBeforeMatters() {
        assertThat(encoded(new EncoderInput(TALKS.words(), List.of())).type(0))
                .isNotEqualTo(encoded(TALKS).type(0));
    }

    @Test
    void aSentenceIsReadTheSameAmongOthers() {
        List<EncoderInput> many = new ArrayList<>(Collections.nCopies(20, WEATHER));
        many.add(3, TALKS);
        EncodedSentence among = ENCODER.encode(many).get(3);
        assertThat(among.type(2)).isEqualTo(encoded(TALKS).type(2));
        assertThat(among.role(2, 1, 2, 1)).isEqualTo(encoded(TALKS).role(2, 1, 2, 1));
    }

    @Test
    void ofAWordThatWasCutOffNothingIsTold() {
        EncodedSentence endless = encoded(new EncoderInput(Collections.nCopies(300, "talks"), List.of()));
        assertThat(endless.type(0, 299)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(endless.role(0, 299, 0, 0)).isEqualTo(endless.role(0, endless.trigger(0), 0, 0));
    }

    @Test
    void anEmptySentenceTellsSomethingToo() {
        EncodedSentence empty = encoded(new EncoderInput(List.of(), List.of()));
        assertThat(empty.type(0)).isFinite();
        assertThat(empty.trigger(0)).isZero();
        assertThat(ENCODER.encode(List.of())).isEmpty();
    }

    @Test
    void whatIsTunedChangesWhatIsSeen() {
        String bias = "encoder.layer.11.output.LayerNorm.bias";
        float[] more = new float[BaseModel.WIDTH];
        more[0] = 1;
        Map<String, Tensor> heads = heads();
        try (SentenceEncoder tuned =
                loaded(new TunedLayers(TYPES, Map.of(bias, new Tensor(List.of(more.length), more)), heads))) {
            double weight = heads.get("heads.types.weight").values()[0];
            assertThat(tuned.encode(List.of(TALKS)).get(0).type(0, 2))
                    .isCloseTo(encoded(TALKS).type(0, 2) + weight, within(1e-4));
        }
    }

    @Test
    void headsOfAnotherShapeAreRefused() {
        TunedLayers another = new TunedLayers(List.of("Meeting"), Map.of(), heads());
        assertThat(SentenceEncoder.load(another, 1))
                .isInstanceOfSatisfying(EncoderLoading.Refused.class, refused -> assertThat(refused.reason())
                        .contains("heads.types.weight"));
    }

    private static EncodedSentence encoded(EncoderInput input) {
        return ENCODER.encode(List.of(input)).get(0);
    }

    private static SentenceEncoder loaded(TunedLayers layers) {
        return ((EncoderLoading.Loaded) SentenceEncoder.load(layers, 1)).encoder();
    }

    private static Map<String, Tensor> heads() {
        Random random = new Random(9);
        Map<String, Tensor> heads = new LinkedHashMap<>();
        HeadShapes.of(TYPES.size()).forEach((name, shape) -> {
            float[] values = new float[shape.stream().reduce(1, Math::multiplyExact)];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (0.1 * random.nextGaussian());
            }
            heads.put(name, new Tensor(shape, values));
        });
        return heads;
    }
}
