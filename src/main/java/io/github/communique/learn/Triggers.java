// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each sample of a batch and each type the piece of the sentence that tells of it most. */
final class Triggers {

    private final Batch batch;
    private final int types;
    private final float[] logits;

    /** Chooses by the logits of all types for all pieces. */
    Triggers(Batch batch, int types, float[] logits) {
        this.batch = batch;
        this.types = types;
        this.logits = logits;
    }

    /** Where the highest logits stand among all, by sample and type. */
    long[] places() {
        long[] places = new long[batch.size() * types];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(i / types, piece(i / types, i % types), i % types);
        }
        return places;
    }

    /** Each sample with each type of event that it tells of. */
    List<Pair> pairs() {
        return IntStream.range(0, batch.size()).boxed().flatMap(this::pairs).toList();
    }

    private Stream<Pair> pairs(int sample) {
        Map<Integer, List<LabelledEvent>> told = batch.samples().get(sample).example().events().stream()
                .collect(Collectors.groupingBy(LabelledEvent::type, TreeMap::new, Collectors.toList()));
        return told.entrySet().stream()
                .map(events -> Pair.of(sample, piece(sample, events.getKey()), events.getValue()));
    }

    private int piece(int sample, int type) {
        return IntStream.range(1, batch.samples().get(sample).pieces().sentenceEnd())
                .reduce((a, b) -> logits[place(sample, b, type)] > logits[place(sample, a, type)] ? b : a)
                .orElse(0);
    }

    private int place(int sample, int piece, int type) {
        return batch.row(sample, piece) * types + type;
    }
}
