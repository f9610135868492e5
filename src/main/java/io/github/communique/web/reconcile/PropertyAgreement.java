// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Judges whether a thing agrees with what else is known of it.
 *
 * @param index in which the state or organisation of a thing is looked up
 */
record PropertyAgreement(EntityIndex index) {

    private static final double UNKNOWN = 0.95;
    private static final double CONTRADICTED = 0.6;

    /** By a code, which means one thing and no other. */
    private static final double RULED_OUT = 0;

    /** Who asks for an office at a time means the one who held it. */
    private static final double HOLDER_MEANT = 0.9;

    /** From 0 to 1; 1 if nothing is known. */
    double of(Entity entity, Map<Property, List<String>> known) {
        double agreement = 1;
        for (Map.Entry<Property, List<String>> property : known.entrySet()) {
            if (!property.getValue().isEmpty()) {
                agreement *= one(entity, property.getKey(), property.getValue());
            }
        }
        return agreement;
    }

    private double one(Entity entity, Property property, List<String> values) {
        return switch (property) {
            case COUNTRY, SIDE, ISO2, ISO3 -> side(entity, values);
            case WIKIDATA -> coded(entity.wikidata(), values);
            case TYPE -> values.stream().anyMatch(entity.kind()::is) ? 1 : CONTRADICTED;
            case IRI -> coded(entity.iri(), values);
            case LABEL, ALIASES -> values.stream().anyMatch(value -> named(entity, value)) ? 1 : UNKNOWN;
            case DATE -> entity.kind() == Kind.OFFICE ? HOLDER_MEANT : 1;
            case OFFICE, EVENTS -> 1;
        };
    }

    /** Whether a code that is known means this very thing, and it may be called so. */
    boolean identifies(Entity entity, Query query) {
        String words = " " + Name.plain(query.text()) + " ";
        return entity.names().stream().anyMatch(name -> (" " + name.plain() + " ").contains(words))
                && query.properties().entrySet().stream().anyMatch(known -> known.getValue().stream()
                        .anyMatch(value -> identifies(entity, known.getKey(), value)));
    }

    private static boolean identifies(Entity entity, Property property, String value) {
        return switch (property) {
            case COUNTRY, ISO2, ISO3 ->
                entity.kind() == Kind.STATE && !value.isBlank() && isCodeOf(entity, value.toUpperCase(Locale.ROOT));
            case WIKIDATA -> !value.isBlank() && entity.wikidata().equals(value);
            case IRI -> entity.iri().equals(value);
            case SIDE, TYPE, LABEL, ALIASES, DATE, OFFICE, EVENTS -> false;
        };
    }

    private static boolean isCodeOf(Entity side, String code) {
        return side.code().equals(code) || side.iso3().equals(code);
    }

    private static double coded(String value, List<String> wanted) {
        return value.isEmpty() ? UNKNOWN : wanted.contains(value) ? 1 : RULED_OUT;
    }

    private double side(Entity entity, List<String> values) {
        Optional<Entity> side = sideOf(entity);
        if (side.isEmpty()) {
            return UNKNOWN;
        }
        if (values.stream().anyMatch(value -> is(side.get(), value))) {
            return 1;
        }
        return values.stream().allMatch(index::isCode) ? RULED_OUT : CONTRADICTED;
    }

    /** The state or organisation that a thing belongs to; a state belongs to itself. */
    Optional<Entity> sideOf(Entity entity) {
        return entity.side().isEmpty() && entity.kind() == Kind.STATE
                ? Optional.of(entity)
                : index.entity(entity.side());
    }

    private static boolean is(Entity side, String value) {
        String code = value.toUpperCase(Locale.ROOT);
        return side.iri().equals(value)
                || side.wikidata().equals(value)
                || !value.isBlank() && isCodeOf(side, code)
                || named(side, value);
    }

    private static boolean named(Entity entity, String value) {
        String plain = Name.plain(value);
        return entity.names().stream().anyMatch(name -> name.plain().equals(plain));
    }
}
