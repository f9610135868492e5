// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.web.http.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked, from which links lead on to what is asked more narrowly.
 *
 * @param fields with their values
 */
record Narrowing(Map<String, List<String>> fields) {

    static Narrowing of(QueryParameters parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>(parameters.byName());
        fields.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        return new Narrowing(fields);
    }

    /** The same with one field asked otherwise. */
    Narrowing with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(name, List.of(value));
        return new Narrowing(more);
    }

    /** The same without some fields. */
    Narrowing without(String... names) {
        Map<String, List<String>> less = new LinkedHashMap<>(fields);
        less.keySet().removeAll(List.of(names));
        return new Narrowing(less);
    }

    /** An address where that is asked. */
    String at(String path) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> parts.add(name + "=" + encoded(value))));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
