// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** What the endpoint says of itself to machines. */
final class EndpointDescription {

    private EndpointDescription() {}

    static Graph graph(String base) {
        try (InputStream stream = EndpointDescription.class.getResourceAsStream("/web/endpoint.ttl")) {
            return RDFParser.source(Objects.requireNonNull(stream, "/web/endpoint.ttl is not on the class path"))
                    .lang(Lang.TURTLE)
                    .base(base)
                    .toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
