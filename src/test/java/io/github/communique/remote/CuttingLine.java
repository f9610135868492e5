// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a server that breaks after so many bytes have gone up, or as soon as an answer to more than that comes down. */
final class CuttingLine implements AutoCloseable {

    private final ServerSocket door;
    private final URI server;
    private volatile long most = Long.MAX_VALUE;
    private volatile boolean swallowing;
    private final Queue<Passage> open = new ConcurrentLinkedQueue<>();

    CuttingLine(URI server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(() -> {
            while (true) {
                Passage passage = new Passage(door.accept());
                open.add(passage);
                begin(passage::up);
                begin(passage::down);
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void begin(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException ended) {
                        Thread.currentThread().interrupt();
                    }
                },
                "line");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort() + server.getPath());
    }

    /** Cuts each connection after some bytes, and those that are open now. */
    void cutAfter(long bytes) {
        set(bytes, false);
    }

    /** Lets requests through, and no answer on a connection after some bytes. */
    void swallowAnswersAfter(long bytes) {
        set(bytes, true);
    }

    private void set(long bytes, boolean swallow) {
        most = bytes;
        swallowing = swallow;
        for (Passage passage = open.poll(); passage != null; passage = open.poll()) {
            try {
                passage.client.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One connection through the line. */
    private final class Passage {

        private final Socket client;
        private final Socket onward;
        private volatile boolean mute;

        private Passage(Socket client) throws IOException {
            this.client = client;
            onward = new Socket(server.getHost(), server.getPort());
        }

        private void up() throws IOException {
            long passed = 0;
            byte[] some = new byte[512];
            try (client;
                    onward) {
                InputStream in = client.getInputStream();
                for (int read = in.read(some); read >= 0; read = in.read(some)) {
                    passed += read;
                    mute = passed > most;
                    if (mute && !swallowing) {
                        return;
                    }
                    onward.getOutputStream().write(some, 0, read);
                }
            }
        }

        private void down() throws IOException {
            byte[] some = new byte[512];
            try (client;
                    onward) {
                InputStream in = onward.getInputStream();
                for (int read = in.read(some); read >= 0 && !mute; read = in.read(some)) {
                    client.getOutputStream().write(some, 0, read);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
