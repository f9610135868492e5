// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.store.Tombstone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The withdrawals of a release as a table: time, graph, who, why, parted by tabs. */
final class Tombs {

    static final String NAME = "withdrawn.tsv";

    private Tombs() {}

    static String text(List<Tombstone> stones) {
        return stones.stream()
                .map(stone ->
                        String.join("\t", stone.when().toString(), stone.graph(), stone.who(), stone.why()) + "\n")
                .collect(Collectors.joining());
    }

    static List<Tombstone> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", 4))
                    .map(parts -> new Tombstone(parts[1], Instant.parse(parts[0]), parts[2], parts[3]))
                    .toList();
        }
    }
}
