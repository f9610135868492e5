// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.web.sparql.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that read slowly get all; those that hang up cost nothing more; neither keeps others waiting. */
@Timeout(180)
class SlowClientsTest {

    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 20000";
    private static final Pattern LENGTH = Pattern.compile("(?i)Content-Length: (\\d+)");

    @TempDir
    private Path folder;

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.start(folder, new Limits(Duration.ofMinutes(2), 1L << 30));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoReadsSlowlyGetsAllAndKeepsNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            Socket socket = asking(LONG);
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            slow.add(socket);
        }

        assertThat(server.get("/health").statusCode()).isEqualTo(200);
        assertThat(server.get("/sparql?query=" + URLEncoder.encode("ASK {}", UTF_8))
                        .statusCode())
                .isEqualTo(200);

        for (Socket socket : slow) {
            try (socket) {
                assertWhole("H" + byPieces(socket.getInputStream()));
            }
        }
    }

    @Test
    void theQueryOfAClientThatHangsUpIsGivenUp() throws IOException {
        try (Socket socket = asking(ENDLESS)) {
            awaitAnswering(1);
            socket.setSoLinger(true, 0);
        }
        awaitAnswering(0);
    }

    @Test
    void whoHangsUpInTheMidstOfAnAnswerLeavesNothingBehind() throws IOException {
        try (Socket socket = asking(LONG)) {
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            socket.setSoLinger(true, 0);
        }
        awaitAnswering(0);

        assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }

    private Socket asking(String query) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", server.at("/").getPort()));
        String request = "GET /sparql?format=csv&query=" + URLEncoder.encode(query, UTF_8)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return socket;
    }

    private static String byPieces(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] piece = new byte[1500];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            text.append(new String(piece, 0, read, ISO_8859_1));
        }
        return text.toString();
    }

    private static void assertWhole(String answer) {
        int body = answer.indexOf("\r\n\r\n") + 4;
        Matcher length = LENGTH.matcher(answer);
        assertThat(length.find()).as(answer.substring(0, body)).isTrue();
        assertThat(answer.length() - body).isEqualTo(Integer.parseInt(length.group(1)));
    }

    private void awaitAnswering(int number) {
        while (server.answering() != number) {
            Thread.onSpinWait();
        }
    }
}
