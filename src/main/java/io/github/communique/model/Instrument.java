// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

/**
 * A treaty, memorandum, statement or resolution.
 *
 * @param name as the article names it
 */
public record Instrument(String name) {
    public Instrument {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an instrument has a name");
        }
    }
}
