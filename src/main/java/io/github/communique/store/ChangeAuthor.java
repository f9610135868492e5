// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

/** Who decided on a change, and why. */
record ChangeAuthor(String who, String why) {}
