// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

/**
 * Two partners by their keys.
 *
 * @param one the one who acts, where that matters
 * @param other the other
 */
record PartnerPair(String one, String other) {

    /** The same for both directions. */
    PartnerPair ordered() {
        return one.compareTo(other) <= 0 ? this : new PartnerPair(other, one);
    }

    /** Whether both are states. */
    boolean coded() {
        return one.length() == 2 && other.length() == 2;
    }

    /** Where the relations of the two stand, below the start page; empty if one is no state. */
    String address(String root) {
        PartnerPair same = ordered();
        return coded() ? root + "relations/" + same.one + "/" + same.other : "";
    }
}
