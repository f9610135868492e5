// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * By whom and by what something was found.
 *
 * @param reader the name of the reader
 * @param rule the IRI of what it went by, such as a pattern of the lexicon
 * @param confidence how far that is trusted, from 0 to 1
 */
public record Finding(String reader, String rule, BigDecimal confidence) {
    public Finding {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** A chance as it is told. */
    public static BigDecimal confidence(double chance) {
        return BigDecimal.valueOf(chance).setScale(2, RoundingMode.HALF_UP);
    }
}
