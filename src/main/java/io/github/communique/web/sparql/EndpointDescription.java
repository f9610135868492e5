// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.Packed;
import org.apache.jena.graph.Graph;

/** What the endpoint says of itself to machines. */
final class EndpointDescription {

    private EndpointDescription() {}

    static Graph graph(String base) {
        return Packed.graph("/web/endpoint.ttl", base);
    }
}
