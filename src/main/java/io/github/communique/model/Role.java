// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

/** The part a party plays: a source acts, a target receives, a participant does as the others do. */
public enum Role {
    PARTICIPANT,
    SOURCE,
    TARGET
}
