// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

/** What holds of every event of a type and matters for finding it; each is defined in the ontology under its name. */
public enum Trait {
    /** It happens whoever tells of it, so that two sentences may tell the same one; a verbal act is told once. */
    HAPPENING,
    /** It has a place of its own. */
    PLACED,
    /** Its place is that of its target: who visits a town is in the town. */
    PLACED_AT_TARGET,
    /** It yields to any more specific act of the same speaker. */
    YIELDING,
    /** Parties talk, so that later sentences can tell more of it. */
    CONVERSATIONAL,
    /** Its noun can be counted: three calls are three events told as one. */
    COUNTABLE,
    /** It is between two, unless it is said to be joint: who calls three calls three times. */
    PAIRED
}
