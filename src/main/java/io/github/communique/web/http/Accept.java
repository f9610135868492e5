// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client accepts, with its weights. */
public record Accept(List<Range> ranges) {

    /** One range of media types and its weight. */
    record Range(String type, String subtype, double weight) {

        static Range parse(String text) {
            String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            String[] type = parts[0].split("/", 2);
            return new Range(type[0], type.length == 2 ? type[1] : "*", weight(parts));
        }

        private static double weight(String[] parts) {
            return Arrays.stream(parts)
                    .skip(1)
                    .filter(part -> part.startsWith("q="))
                    .findFirst()
                    .map(part -> number(part.substring(2)))
                    .orElse(1.0);
        }

        private static double number(String text) {
            return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
        }

        boolean covers(String offered) {
            String[] parts = offered.split("[/;]");
            return (type.equals("*") || type.equals(parts[0])) && (subtype.equals("*") || subtype.equals(parts[1]));
        }

        int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    /** Reads the header. */
    public static Accept parse(String header) {
        return new Accept(Arrays.stream(header.split(","))
                .filter(text -> !text.isBlank())
                .map(Range::parse)
                .toList());
    }

    /** How much an offered type is wanted: 0 not at all, 1 most. The most precise range that covers it decides. */
    public double weight(String offered) {
        return ranges.stream()
                .filter(range -> range.covers(offered))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::weight)
                .orElse(0.0);
    }

    /** The offered type that is wanted most, of equals the first; empty if none is wanted. */
    public Optional<String> best(List<String> offered) {
        double most = offered.stream().mapToDouble(this::weight).max().orElse(0);
        return offered.stream().filter(type -> most > 0 && weight(type) == most).findFirst();
    }

    /** Whether a browser asks: HTML is named, not merely covered by a range of everything. */
    public boolean browser() {
        return ranges.stream().anyMatch(range -> range.subtype.contains("html") && range.weight > 0);
    }
}
