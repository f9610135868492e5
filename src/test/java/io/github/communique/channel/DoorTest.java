// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("try") // a door is open while it is in view
class DoorTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aCallIsAnsweredOnBothStreamsAndWithACode() throws IOException {
        try (Door door = Door.open(folder, "1.0", DoorTest::echo)) {
            assertThat(caller().call(call("say", "hello"), out, err)).isEqualTo(7);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[say, hello] body");
            assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("working");
            assertThat(caller().program()).isEqualTo("1.0");
        }
    }

    @Test
    void nobodyElseCanReadThePlate() throws IOException {
        try (Door door = Door.open(folder, "1.0", DoorTest::echo)) {
            Path plate = folder.resolve("door");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plate)))
                    .isEqualTo("rw-------");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotServed() throws IOException {
        try (Door door = Door.open(folder, "1.0", DoorTest::echo)) {
            int port = Plate.in(folder).orElseThrow().port();
            new Plate(port, Secret.fresh(), "1.0").hang(folder);
            assertThat(Caller.at(folder)).isEmpty();
        }
    }

    @Test
    void whoCallsWithoutProofIsHungUpOn() throws IOException {
        try (Door door = Door.open(folder, "1.0", DoorTest::echo);
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        Plate.in(folder).orElseThrow().port())) {
            DataOutputStream line = new DataOutputStream(socket.getOutputStream());
            line.write(new byte[64]);
            call("say", "hello").write(line);
            byte[] answer = new DataInputStream(socket.getInputStream()).readAllBytes();
            assertThat(answer).as("a greeting, and nothing after it").hasSize(64);
        } catch (IOException reset) {
            assertThat(reset).isInstanceOf(java.net.SocketException.class);
        }
    }

    @Test
    void aPlateThatWasLeftBehindLeadsNowhere() throws IOException {
        Door.open(folder, "1.0", DoorTest::echo).close();
        new Plate(1, Secret.fresh(), "1.0").hang(folder);
        assertThat(Caller.at(folder)).isEmpty();
    }

    @Test
    void theOneWhoServesHearsThatTheCallerHasGone() throws Exception {
        CompletableFuture<Void> heard = new CompletableFuture<>();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Host patient = (call, reply) -> {
            reply.hungUp().thenRun(() -> heard.complete(null));
            begun.complete(null);
            heard.join();
            return 0;
        };
        try (Door door = Door.open(folder, "1.0", patient)) {
            Plate plate = Plate.in(folder).orElseThrow();
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), plate.port())) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream line = new DataOutputStream(socket.getOutputStream());
                assertThat(plate.secret().greet(in, line)).isTrue();
                call("wait").write(line);
                begun.get(20, TimeUnit.SECONDS);
            }
            heard.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aLineThatBreaksIsToldAndNotTakenForAnEnd() throws IOException {
        Host dying = (call, reply) -> {
            throw new IllegalStateException("killed");
        };
        try (Door door = Door.open(folder, "1.0", dying)) {
            Caller caller = caller();
            assertThatThrownBy(() -> caller.call(call("work"), out, err)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whereNoFileCanBeOpenedCallsAreTakenWithPauses() throws Exception {
        CountDownLatch tries = new CountDownLatch(4);
        ServerSocket full = new ServerSocket(0) {
            @Override
            public Socket accept() throws IOException {
                tries.countDown();
                throw new IOException("Too many open files");
            }
        };
        long begun = System.nanoTime();
        try (Door door = Door.open(folder, "1.0", DoorTest::echo, full)) {
            assertThat(tries.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void aDoorWhosePlateCannotBeTakenDownIsClosedAllTheSame() throws IOException {
        Door door = Door.open(folder, "1.0", DoorTest::echo);
        int port = Plate.in(folder).orElseThrow().port();
        Files.delete(folder.resolve("door"));
        Files.createDirectories(folder.resolve("door/inTheWay"));
        door.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }

    private Caller caller() throws IOException {
        return Caller.at(folder).orElseThrow();
    }

    private static Call call(String... words) {
        return new Call(List.of(words), Path.of(""), false, "body".getBytes(StandardCharsets.UTF_8));
    }

    private static int echo(Call call, CallerReply reply) {
        try {
            reply.err().write("working".getBytes(StandardCharsets.UTF_8));
            reply.out().write((call.words() + " ").getBytes(StandardCharsets.UTF_8));
            reply.out().write(call.body());
            return 7;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
