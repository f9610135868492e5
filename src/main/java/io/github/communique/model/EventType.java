// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.util.Objects;
import java.util.Set;

/**
 * A type of event; the set of types is data of the ontology, so this is no enum.
 *
 * @param iri the class in the ontology
 * @param name its local name, such as {@code Meeting}
 * @param traits what holds of every event of the type
 */
public record EventType(String iri, String name, Set<Trait> traits) {
    public EventType {
        Objects.requireNonNull(iri, "iri");
        Objects.requireNonNull(name, "name");
        traits = Set.copyOf(traits);
    }

    /** A type without any trait. */
    public EventType(String iri, String name) {
        this(iri, name, Set.of());
    }

    /** Whether a trait holds of every event of the type. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
