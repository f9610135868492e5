// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

/**
 * An event whose corrections the shapes refuse, since it is read otherwise than when they were made. They are kept and wait.
 *
 * @param event its IRI
 * @param why what the shapes find
 */
public record Unheld(String event, String why) {}
