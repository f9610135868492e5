// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import java.util.List;

/**
 * What the program thinks of two persons.
 *
 * @param verdict whether they are one
 * @param confidence from 0 to 1, how likely they are one
 * @param reasons what speaks for and against it, in words
 */
public record PersonFinding(Verdict verdict, double confidence, List<String> reasons) {

    /** What can be found. */
    public enum Verdict {
        /** They are one. */
        ONE,
        /** A person has to decide. */
        UNCLEAR,
        /** They are two. */
        TWO
    }

    public PersonFinding {
        reasons = List.copyOf(reasons);
    }

    static PersonFinding two(String reason) {
        return new PersonFinding(Verdict.TWO, 0, List.of(reason));
    }
}
