// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.util.Objects;

/**
 * A party's part in an event.
 *
 * @param party who
 * @param role as what
 */
public record Participation(Party party, Role role) {
    public Participation {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(role, "role");
    }
}
