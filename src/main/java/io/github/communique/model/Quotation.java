// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.util.Optional;

/**
 * Words in quotation marks.
 *
 * @param text the words, without the marks
 * @param speaker who said them, where told
 */
public record Quotation(String text, Optional<Party> speaker) {
    public Quotation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a quotation has words");
        }
    }
}
