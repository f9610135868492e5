// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form or of a query string, each with its values in order. */
public record QueryParameters(Map<String, List<String>> byName) {

    /**
     * Reads {@code a=1&b=2}.
     *
     * @throws Problem if a percent sign stands where none can
     */
    public static QueryParameters parse(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : text.split("&")) {
            String[] parts = field.split("=", 2);
            if (!parts[0].isEmpty()) {
                fields.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return new QueryParameters(fields);
    }

    /** These and others; where both have a field, the values of the others come last. */
    public QueryParameters and(QueryParameters others) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        byName.forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
        others.byName.forEach((name, values) ->
                fields.computeIfAbsent(name, any -> new ArrayList<>()).addAll(values));
        return new QueryParameters(fields);
    }

    /** The same without a field. */
    public QueryParameters without(String name) {
        Map<String, List<String>> fields = new LinkedHashMap<>(byName);
        fields.remove(name);
        return new QueryParameters(fields);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The first value of a field that is not blank. */
    public Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** Whether the field is there, be it empty. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    400, "The address is not well-formed", "A percent sign must be followed by two digits: " + text);
        }
    }
}
