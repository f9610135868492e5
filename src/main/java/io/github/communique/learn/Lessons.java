// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Which samples each epoch looks at, and which of them together: those of like length, so that little is padded. */
final class Lessons {

    private static final int JITTER = 6;

    private final List<Sample> telling;
    private final List<Sample> silent;
    private final int silentTaken;
    private final Options options;

    Lessons(List<Sample> samples, Options options) {
        this.telling = samples.stream().filter(Sample::tells).toList();
        this.silent = samples.stream().filter(sample -> !sample.tells()).toList();
        this.silentTaken = (int) Math.round(silent.size() * options.withoutEvent());
        this.options = options;
    }

    int batches() {
        return (sentences() + options.batch() - 1) / options.batch();
    }

    int sentences() {
        return telling.size() + silentTaken;
    }

    /** The batches of an epoch, in the same order whenever asked. */
    List<List<Sample>> of(int epoch) {
        Random random = new Random(options.seed() * 1_000_003 + epoch);
        List<Sample> shuffled = new ArrayList<>(silent);
        Collections.shuffle(shuffled, random);
        List<Sample> taken = new ArrayList<>(
                Stream.concat(telling.stream(), shuffled.stream().limit(silentTaken))
                        .toList());
        Collections.shuffle(taken, random);
        Map<Sample, Integer> length = new IdentityHashMap<>();
        taken.forEach(sample -> length.put(sample, sample.pieces().size() + random.nextInt(JITTER)));
        taken.sort(Comparator.comparing(length::get));
        List<List<Sample>> batches = new ArrayList<>();
        for (int from = 0; from < taken.size(); from += options.batch()) {
            batches.add(List.copyOf(taken.subList(from, Math.min(taken.size(), from + options.batch()))));
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
