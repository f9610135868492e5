// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.web.sparql.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that ends lets those have their answer who asked before. */
class EndingTest {

    private static final String SLOW = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @Test
    void whatRunsIsAnsweredAndWhatIsNewIsRefused(@TempDir Path folder) throws IOException {
        RunningServer server = RunningServer.start(folder, new Limits(Duration.ofSeconds(3), 1L << 40));
        int port = server.at("/").getPort();
        try (Socket running = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ask(running, "/sparql?format=csv&query=" + URLEncoder.encode(SLOW, UTF_8));
            while (server.answering() == 0) {
                Thread.onSpinWait();
            }
            CompletableFuture<Void> ending = CompletableFuture.runAsync(server::close);
            String late = answered(port);
            while (late.startsWith("HTTP/1.1 200")) { // it has not begun to end
                late = answered(port);
            }
            assertThat(late).startsWith("HTTP/1.1 503").contains("Retry-After", "This server is ending");
            assertThat(answer(running)).startsWith("HTTP/1.1 503").contains("query-too-slow");
            ending.join();
        }
    }

    private static String answered(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ask(socket, "/health");
            return answer(socket);
        }
    }

    private static void ask(Socket socket, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
}
