// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The other side of a {@link Door}. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Plate plate;

    private Caller(Plate plate) {
        this.plate = plate;
    }

    /**
     * One who can call at the door of a folder; empty if nobody opens there.
     *
     * @throws IOException if the plate at the door cannot be read
     */
    public static Optional<Caller> at(Path folder) throws IOException {
        return Plate.in(folder).map(Caller::new).filter(Caller::heard);
    }

    /** The version of the program behind the door. */
    public String program() {
        return plate.program();
    }

    /** Whether both call at one door; one that is opened again is another. */
    public boolean isSameAs(Caller other) {
        return plate.equals(other.plate);
    }

    private boolean heard() {
        try (Line line = new Line(plate)) {
            return line.open();
        } catch (IOException nobody) {
            return false;
        }
    }

    /**
     * Calls, waits for the end, and gives the exit code.
     *
     * @param out takes results as they come
     * @param err takes what is said of the work as it comes
     * @throws IOException if the line breaks before the end: what was asked for may be done or not
     */
    public int call(Call call, OutputStream out, OutputStream err) throws IOException {
        try (Line line = new Line(plate)) {
            if (!line.open()) {
                throw new IOException("the program at port " + plate.port() + " of this machine is another");
            }
            call.write(line.out);
            line.socket.setSoTimeout(0);
            return ReplyFrame.read(line.in, out, err);
        }
    }

    /** A connection to the door. */
    private static final class Line implements AutoCloseable {

        private final Plate plate;
        private final Socket socket = new Socket();
        private final DataInputStream in;
        private final DataOutputStream out;

        private Line(Plate plate) throws IOException {
            this.plate = plate;
            int patience = (int) PATIENCE.toMillis();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), plate.port()), patience);
            socket.setSoTimeout(patience);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        }

        private boolean open() throws IOException {
            return plate.secret().greet(in, out);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
