// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

/**
 * A document that asks something of programs like this.
 *
 * @param name of ours
 * @param title its own
 * @param page where it stands
 * @param order among the others
 */
public record Standard(String name, String title, String page, int order) {}
