// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Problem;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is told to those who do not get as far as the {@link Front}: as there, a problem by RFC 9457, to anyone. */
final class Doorway extends ErrorHandler {

    private static final String TYPE = "application/problem+json";

    private static final int ON_THE_WAY = 1 << 17;
    private static final Duration DEAD_AFTER = Duration.ofSeconds(120);

    private final String base;

    private Doorway(String base) {
        this.base = base;
    }

    /** Lets odd addresses in, for the front to answer, and has the server speak as the front does about all else. */
    static void open(Server server, String base) {
        for (Connector connector : server.getConnectors()) {
            patient(connector);
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(HttpConfiguration.ConnectionFactory.class::cast)
                    .forEach(http -> http.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE));
        }
        server.setErrorHandler(new Doorway(base));
    }

    /**
     * Bounds readers by whether they read on, not by how long they take: with so little on the way at a time, one of some
     * kilobytes a second is seen to read within the time after which a line is held for dead.
     */
    private static void patient(Connector connector) {
        if (connector instanceof ServerConnector door) {
            door.setAcceptedSendBufferSize(ON_THE_WAY);
            door.setIdleTimeout(DEAD_AFTER.toMillis());
        }
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        dress(response.getHeaders());
        Content.Sink.write(response, true, text(status, message), callback);
    }

    private static void dress(HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, TYPE);
        fields.put("Access-Control-Allow-Origin", "*");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONNECTION, "close"); // what follows a malformed request cannot be read
    }

    private String text(int status, String message) {
        return Problem.of(
                        status, "This request cannot be read", Objects.requireNonNullElse(message, "It is malformed."))
                .json(base);
    }
}
