// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.encoder.EncoderInput;
import io.github.communique.encoder.Pieces;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which samples an epoch looks at. */
class LessonsTest {

    private final List<Sample> samples = IntStream.range(0, 200)
            .mapToObj(i -> sample(10 + i % 70, i % 2 == 0))
            .toList();
    private final Lessons lessons = new Lessons(samples, Options.usual());

    @Test
    void allThatTellOfAnEventAreThereAndAShareOfTheOthers() {
        List<Sample> seen = lessons.of(1).stream().flatMap(List::stream).toList();
        assertThat(seen).hasSize(160).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(Sample::tells)).hasSize(100);
        assertThat(lessons.batches()).isEqualTo(5).isEqualTo(lessons.of(1).size());
    }

    @Test
    void anEpochIsTheSameWheneverAskedAndUnlikeTheNext() {
        assertThat(new Lessons(samples, Options.usual()).of(2)).isEqualTo(lessons.of(2));
        assertThat(lessons.of(1)).isNotEqualTo(lessons.of(2));
    }

    @Test
    void aBatchHasSamplesOfLikeLength() {
        assertThat(lessons.of(1)).allSatisfy(batch -> {
            List<Integer> lengths =
                    batch.stream().map(sample -> sample.pieces().size()).toList();
            assertThat(Collections.max(lengths) - Collections.min(lengths)).isLessThan(25);
        });
    }

    private static Sample sample(int length, boolean tells) {
        List<LabelledEvent> events = Stream.of(new LabelledEvent(0, 0, Set.of(), Set.of()))
                .filter(event -> tells)
                .toList();
        return new Sample(
                new Pieces(new int[length], new int[length], length),
                new EncoderExample(new EncoderInput(List.of(), List.of()), events, Set.of(), Set.of()));
    }
}
