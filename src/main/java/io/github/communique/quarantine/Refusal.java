// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import io.github.communique.gate.Verdict;
import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * An event that the gate refused.
 *
 * @param event its IRI
 * @param facts its graph
 * @param verdict why it stays out
 */
public record Refusal(String event, Graph facts, Verdict.Refused verdict) {
    public Refusal {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(verdict, "verdict");
    }
}
