// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterInputStream;
import org.junit.jupiter.api.Test;

/** Tuned layers, written and read. */
class TunedLayersTest {

    private final Random random = new Random(4);

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        TunedLayers written = new TunedLayers(
                List.of("Meeting", "Visit"),
                Map.of("matrix", tensor(40, 30), "vector", tensor(30)),
                Map.of("head", tensor(40, 2)));
        TunedLayers read = read(written);
        assertThat(read.types()).isEqualTo(written.types());
        assertThat(read.differences()).containsOnlyKeys("matrix", "vector");
        assertThat(read.differences().get("vector").values())
                .containsExactly(written.differences().get("vector").values());
        assertThat(read.heads().get("head").values())
                .containsExactly(written.heads().get("head").values());
    }

    @Test
    void aMatrixKeepsTwoDigitsOfTheGreatestInItsColumn() throws IOException {
        Tensor matrix = tensor(40, 30);
        Tensor read = read(new TunedLayers(List.of(), Map.of("matrix", matrix), Map.of()))
                .differences()
                .get("matrix");
        for (int column = 0; column < 30; column++) {
            float greatest = 0;
            for (int i = column; i < 1200; i += 30) {
                greatest = Math.max(greatest, Math.abs(matrix.values()[i]));
            }
            for (int i = column; i < 1200; i += 30) {
                assertThat(read.values()[i]).isCloseTo(matrix.values()[i], within(greatest / 250));
            }
        }
    }

    @Test
    void aColumnOfNothingStaysNothing() throws IOException {
        Tensor nothing = new Tensor(List.of(3, 2), new float[6]);
        assertThat(read(new TunedLayers(List.of(), Map.of("matrix", nothing), Map.of()))
                        .differences()
                        .get("matrix")
                        .values())
                .containsOnly(0);
    }

    @Test
    void anotherFileIsRefused() {
        byte[] other = {0, 3, 'd', 'i', 'p'};
        assertThatIOException()
                .isThrownBy(() -> TunedLayers.read(new DeflaterInputStream(new ByteArrayInputStream(other))))
                .withMessageContaining("says dip");
    }

    @Test
    void theMeanLiesBetween() {
        TunedLayers one = layers("Meeting", 1, -4);
        TunedLayers mean = one.mean(layers("Meeting", 2, 0));
        assertThat(mean.types()).containsExactly("Meeting");
        assertThat(mean.differences().get("vector").values()).containsExactly(1.5f, -2);
        assertThat(mean.heads().get("head").values()).containsExactly(1.5f, -2);
        assertThat(one.heads().get("head").values()).containsExactly(1, -4);
    }

    @Test
    void thereIsNoMeanOfLayersForOtherTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layers("Meeting", 1, 1).mean(layers("Visit", 1, 1)))
                .withMessageContaining("[Visit]");
    }

    private static TunedLayers layers(String type, float... values) {
        Tensor tensor = new Tensor(List.of(2), values);
        return new TunedLayers(List.of(type), Map.of("vector", tensor), Map.of("head", tensor));
    }

    private Tensor tensor(Integer... shape) {
        float[] values = new float[List.of(shape).stream().reduce(1, Math::multiplyExact)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Tensor(List.of(shape), values);
    }

    private static TunedLayers read(TunedLayers layers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layers.write(out);
        return TunedLayers.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
