// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Parameters;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A request by the SPARQL protocol, in any of its three forms.
 *
 * @param query its text, if there is one
 * @param parameters what came with it
 */
record ProtocolRequest(Optional<String> query, Parameters parameters) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";

    static ProtocolRequest read(Ask ask) {
        ProtocolRequest request = ask.method().equals("POST") ? post(ask) : of(ask.parameters());
        if (request.parameters.has("update")) {
            throw readOnly();
        }
        return request;
    }

    private static ProtocolRequest post(Ask ask) {
        return switch (ask.bodyType()) {
            case FORM -> of(Parameters.parse(ask.body()));
            case QUERY -> new ProtocolRequest(Optional.of(ask.body()), ask.parameters());
            case "application/sparql-update" -> throw readOnly();
            default ->
                throw Problem.of(
                        415,
                        "The body is of a type that holds no query",
                        "Send the query as " + QUERY + " or in the field 'query' as " + FORM + ".");
        };
    }

    private static ProtocolRequest of(Parameters parameters) {
        if (parameters.all("query").size() > 1) {
            throw Problem.of(400, "More than one query", "Send one field 'query'.");
        }
        return new ProtocolRequest(parameters.first("query"), parameters);
    }

    private static Problem readOnly() {
        return Problem.of(
                403,
                "This endpoint is read only",
                "It takes queries and no updates; data come in by the publisher's hand.");
    }

    /** The graphs that the request wants as default graph. */
    List<String> defaultGraphs() {
        return parameters.all("default-graph-uri");
    }

    /** The graphs that the request wants as named graphs. */
    List<String> namedGraphs() {
        return parameters.all("named-graph-uri");
    }

    /** The wanted format, where it is told beside the Accept header. */
    Optional<String> format() {
        return parameters.first("format").or(() -> parameters.first("output"));
    }
}
