// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.util.Optional;

/**
 * A named place.
 *
 * @param name as the article tells it
 * @param country the state it lies in, where known
 * @param authority the IRI of its authority record, where known
 */
public record Place(String name, Optional<Party> country, Optional<String> authority) {
    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has a name");
        }
    }
}
