// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.util.Objects;

/**
 * A type of event; the set of types is data of the ontology, so this is no enum.
 *
 * @param iri the class in the ontology
 * @param name its local name, such as {@code Meeting}
 */
public record EventType(String iri, String name) {
    public EventType {
        Objects.requireNonNull(iri, "iri");
        Objects.requireNonNull(name, "name");
    }
}
