// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import io.github.communique.model.Article;
import java.time.Instant;
import org.apache.jena.graph.Graph;

/**
 * An event in quarantine.
 *
 * @param id by which it is shown and released; follows from article and event
 * @param article the whole article, so that it can be read again
 * @param event the IRI of the event
 * @param facts what was to go in
 * @param report the SHACL validation report
 * @param reasons the findings as text: what is wrong and what to do
 * @param since when it was first refused with these facts
 */
public record Entry(
        String id, Article article, String event, Graph facts, Graph report, String reasons, Instant since) {}
