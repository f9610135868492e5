// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

/**
 * An event as one article reports it.
 *
 * @param event its IRI
 * @param graph of the article
 */
public record FoundReport(String event, String graph) {}
