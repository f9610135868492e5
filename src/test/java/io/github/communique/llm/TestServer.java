// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server of the chat completions protocol on the loopback interface, which plays a list of answers and notes what it is asked. */
public final class TestServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Play> plays = new ArrayDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    /** What is done with one request. */
    public interface Play {
        void answer(HttpExchange exchange) throws IOException;
    }

    public TestServer(Play... plays) throws IOException {
        this.plays.addAll(List.of(plays));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            next().answer(exchange);
        }
    }

    /** The last one is played again and again. */
    private synchronized Play next() {
        return plays.size() > 1 ? plays.remove() : plays.element();
    }

    public URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** The bodies of the requests, in their order. */
    public List<String> asked() {
        return asked;
    }

    /** What the requests gave as their authorization. */
    public List<String> keys() {
        return keys;
    }

    /** What a model says, as a completion. */
    public static Play says(String content) {
        String body = Json.createObjectBuilder()
                .add(
                        "choices",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("message", Request.message("assistant", content))))
                .add(
                        "usage",
                        Json.createObjectBuilder().add("prompt_tokens", 11).add("completion_tokens", 7))
                .build()
                .toString();
        return status(200, body, Map.of());
    }

    /** A status with a body. */
    public static Play status(int code, String body, Map<String, String> headers) {
        return exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** A body that promises more than comes. */
    public static Play cutOff() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"choices\"".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
