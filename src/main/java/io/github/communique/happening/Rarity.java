// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How rare a word or a party is among events: the logarithm of how many events there are for one that has it. */
final class Rarity {

    private static final String ALL = "*";

    private final double total;
    private final Map<String, Integer> counts;

    private Rarity(Map<String, Integer> counts) {
        this.counts = counts;
        total = counts.getOrDefault(ALL, 0) + 1.0;
    }

    static Rarity ofWords() {
        return read("/models/words.tsv");
    }

    static Rarity ofParties() {
        return read("/models/parties.tsv");
    }

    double of(String name) {
        return Math.log(total / (counts.getOrDefault(name, 0) + 1.0));
    }

    private static Rarity read(String resource) {
        Map<String, Integer> counts = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rarity.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).forEach(pair -> counts.put(pair[0], Integer.valueOf(pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
        return new Rarity(counts);
    }
}
