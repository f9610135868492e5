// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request by the SPARQL protocol, in any of its three forms.
 *
 * @param query its text, if there is one
 * @param parameters what came with it, in the address and in the body
 * @param patience how long the client would wait, if it says so
 */
record ProtocolRequest(Optional<String> query, QueryParameters parameters, Optional<Duration> patience) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})");

    static ProtocolRequest read(Ask ask) {
        ProtocolRequest request = ask.method().equals("POST") ? post(ask) : of(ask, ask.parameters());
        if (request.parameters.has("update")) {
            throw readOnly();
        }
        return request;
    }

    private static ProtocolRequest post(Ask ask) {
        return switch (ask.bodyType()) {
            case FORM -> of(ask, ask.parameters().and(QueryParameters.parse(ask.body())));
            case QUERY -> direct(ask);
            case "application/sparql-update" -> throw readOnly();
            default ->
                throw Problem.of(
                                415,
                                "The body is of a type that holds no query",
                                "Send the query as " + QUERY + " or in the field 'query' as " + FORM + ".")
                        .header("Accept-Post", QUERY + ", " + FORM);
        };
    }

    private static ProtocolRequest direct(Ask ask) {
        if (ask.parameters().has("query")) {
            throw twice();
        }
        return new ProtocolRequest(Optional.of(ask.body()), ask.parameters(), patience(ask, ask.parameters()));
    }

    private static ProtocolRequest of(Ask ask, QueryParameters parameters) {
        if (parameters.all("query").size() > 1) {
            throw twice();
        }
        return new ProtocolRequest(parameters.first("query"), parameters, patience(ask, parameters));
    }

    private static Problem twice() {
        return Problem.of(400, "More than one query", "Send one, in the body or in the field 'query'.");
    }

    private static Problem readOnly() {
        return Problem.of(
                        403,
                        "This endpoint is read only",
                        "It takes queries and no updates; data come in by the publisher's hand.")
                .kind("read-only");
    }

    /** From the parameter, in seconds, or from the header that HTTP has for it (RFC 7240, 4.3). */
    private static Optional<Duration> patience(Ask ask, QueryParameters parameters) {
        Optional<String> told = parameters.first("timeout");
        if (told.filter(text -> !SECONDS.matcher(text).matches()).isPresent()) {
            throw Problem.of(400, "This is no time", "Give 'timeout' in seconds, like 2.5: " + told.orElseThrow());
        }
        return told.or(() -> ask.header("Prefer")
                        .map(WAIT::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1)))
                .map(text -> Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(text) * 1000))));
    }

    /** The same with a query. */
    ProtocolRequest asking(String text) {
        return new ProtocolRequest(Optional.of(text), parameters, patience);
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
