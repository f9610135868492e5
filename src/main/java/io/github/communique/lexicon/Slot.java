// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

/** What an argument of a frame is filled with. */
public enum Slot {
    PARTICIPANT,
    SOURCE,
    TARGET,
    TOPIC,
    INSTRUMENT,
    CONTENT
}
