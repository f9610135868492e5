// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a client accepts, with its weights (RFC 9110, 12.5.1). */
public record Accept(List<MediaRange> ranges) {

    private static final Comparator<MediaRange> BY_PRECISION =
            Comparator.comparingInt(MediaRange::precision).thenComparingDouble(MediaRange::weight);

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** Reads the header. Malformed members are left out; a header that says nothing accepts anything. */
    public static Accept parse(String header) {
        List<MediaRange> ranges = Quoted.split(header, ',').stream()
                .map(MediaRange::parse)
                .flatMap(Optional::stream)
                .toList();
        return new Accept(ranges.isEmpty() ? List.of(MediaRange.ANYTHING) : ranges);
    }

    /** How much an offered type is wanted: 0 not at all, 1 most. The most precise range that covers it decides. */
    public double weight(String offered) {
        return MediaRange.parse(offered).stream()
                .flatMap(this::covering)
                .max(BY_PRECISION)
                .map(MediaRange::weight)
                .orElse(0.0);
    }

    private Stream<MediaRange> covering(MediaRange offered) {
        return ranges.stream().filter(range -> range.covers(offered));
    }

    /** The offered type that is wanted most, of equals the first; empty if none is wanted. */
    public Optional<String> best(List<String> offered) {
        double most = offered.stream().mapToDouble(this::weight).max().orElse(0);
        return offered.stream().filter(type -> most > 0 && weight(type) == most).findFirst();
    }

    /** Whether a browser asks: HTML is named, not merely covered by a range of everything. */
    public boolean browser() {
        return ranges.stream().anyMatch(range -> range.subtype().contains("html") && range.weight() > 0);
    }
}
