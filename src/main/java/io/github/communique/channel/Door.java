// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a program takes calls: a port of this machine, whose number and secret stand in a folder. */
public final class Door implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final int WAITING = 50;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration TO_END = Duration.ofSeconds(20);

    private final Path folder;
    private final ServerSocket socket;
    private final Secret secret;
    private final Host host;
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(Door::thread);

    private Door(Path folder, ServerSocket socket, Secret secret, Host host) {
        this.folder = folder;
        this.socket = socket;
        this.secret = secret;
        this.host = host;
    }

    /**
     * Opens a door until it is closed.
     *
     * @param folder where callers find it
     * @param program the version of this program, which callers may compare with theirs
     */
    public static Door open(Path folder, String program, Host host) throws IOException {
        return open(folder, program, host, new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress()));
    }

    /** @param socket takes the calls */
    static Door open(Path folder, String program, Host host, ServerSocket socket) throws IOException {
        Plate plate = new Plate(socket.getLocalPort(), Secret.fresh(), program);
        Door door = new Door(folder, socket, plate.secret(), host);
        door.threads.execute(door::receive);
        plate.hang(folder);
        return door;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "door");
        thread.setDaemon(true);
        return thread;
    }

    private void receive() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                threads.execute(() -> visit(caller));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("A call could not be taken: {}", e.getMessage());
                    LockSupport.parkNanos(PAUSE.toNanos()); // where no more files can be opened it fails at once
                }
            }
        }
    }

    private void visit(Socket caller) {
        try (Visit visit = new Visit(caller, threads)) {
            visits.add(visit);
            try {
                visit.run(secret, host);
            } finally {
                visits.remove(visit);
            }
        } catch (IOException e) {
            LOG.debug("A call broke off", e);
        }
    }

    /** How many calls are being served. */
    public int serving() {
        return visits.size();
    }

    /** Takes no more calls, asks those that are being served to end, and waits for them a while. */
    @Override
    public void close() {
        end(() -> Plate.takeDown(folder));
        end(socket);
        visits.forEach(Visit::hangUp);
        threads.shutdown();
        try {
            threads.awaitTermination(TO_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Closeable part) {
        try {
            part.close();
        } catch (IOException e) {
            LOG.warn("The door of {} could not be closed", folder, e);
        }
    }
}
