// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

/** What an article says of an event: that it happened, that it is to happen, or that it did not. */
public enum Status {
    ACTUAL,
    PLANNED,
    NEGATED
}
