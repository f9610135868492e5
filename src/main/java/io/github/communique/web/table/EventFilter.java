// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which events a reader wants to see; the same for the page and for every file.
 *
 * @param values by field, none of them empty
 */
record EventFilter(Map<Field, String> values) {

    /** All events. */
    static final EventFilter ALL = new EventFilter(Map.of());

    EventFilter {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads the fields.
     *
     * @param others the names of parameters that may stand beside them
     * @throws Problem if there is another parameter, or a field says what cannot be
     */
    static EventFilter of(QueryParameters parameters, FieldCheck check, List<String> others) {
        List<String> allowed =
                Stream.concat(Field.parameters().stream(), others.stream()).toList();
        parameters.byName().keySet().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, allowed);
                });
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            written(parameters, field)
                    .map(value -> check.checked(field, value.strip()))
                    .filter(value -> !field.goesWithoutSaying(value))
                    .ifPresent(value -> values.put(field, value));
        }
        return new EventFilter(values);
    }

    private static Optional<String> written(QueryParameters parameters, Field field) {
        List<String> all = parameters.all(field.parameter()).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (field == Field.OTHER && all.size() > 2) {
            throw FieldCheck.refused(field, String.join(", ", all), "Name one party or two.");
        }
        return all.stream().skip(field == Field.OTHER ? 1 : 0).findFirst();
    }

    private static Problem unknown(String name, List<String> allowed) {
        return Problem.of(
                        400,
                        "There is no parameter '" + name + "'",
                        "Choose events by " + String.join(", ", allowed) + ".")
                .member("allowed", allowed);
    }

    Optional<String> get(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The same without one field and what only says how it is meant; of two parties the second becomes the first, in the part that it had. */
    EventFilter without(Field field) {
        Map<Field, String> less = new EnumMap<>(Field.class);
        less.putAll(values);
        less.remove(field);
        if (field == Field.PARTY && less.containsKey(Field.OTHER)) {
            less.put(Field.PARTY, less.remove(Field.OTHER));
            less.computeIfPresent(Field.AS, (as, part) -> opposite(part));
        } else if (field == Field.PARTY) {
            less.keySet().removeAll(List.of(Field.AS, Field.OFFICIALS));
        }
        return new EventFilter(less);
    }

    /** One field alone, as first party where it is the second. */
    EventFilter only(Field field) {
        return new EventFilter(Map.of(field == Field.OTHER ? Field.PARTY : field, values.get(field)));
    }

    /** The same with another value in a field. */
    EventFilter with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new EventFilter(changed);
    }

    /** The part that the second party plays where the first plays one. */
    static String opposite(String part) {
        return switch (part) {
            case "source" -> "target";
            case "target" -> "source";
            default -> part;
        };
    }

    /** Whether those who act for a party count as it. */
    boolean officials() {
        return !values.containsKey(Field.OFFICIALS);
    }

    /** As the query of an address, such as {@code party=FR&type=Visit}. */
    String query() {
        return values.entrySet().stream()
                .map(field -> field.getKey().parameter() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
