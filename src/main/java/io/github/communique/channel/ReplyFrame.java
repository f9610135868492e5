// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** What comes back over the line: bytes of two streams as they are written, and at the end an exit code. */
enum ReplyFrame {
    OUT,
    ERR,
    END;

    /** A stream whose bytes go out as frames of this kind; several may share the line. */
    OutputStream over(DataOutputStream line) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                write(new byte[] {(byte) single});
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                byte[] block = new byte[length];
                System.arraycopy(bytes, from, block, 0, length);
                send(line, block);
            }
        };
    }

    private void send(DataOutputStream line, byte[] block) throws IOException {
        synchronized (line) {
            line.writeByte(ordinal());
            Wire.put(line, block);
            line.flush();
        }
    }

    static void end(DataOutputStream line, int code) throws IOException {
        END.send(line, ByteBuffer.allocate(Integer.BYTES).putInt(code).array());
    }

    /** Reads frames into two streams, and gives the exit code. */
    static int read(DataInputStream line, OutputStream out, OutputStream err) throws IOException {
        while (true) {
            ReplyFrame kind = values()[line.readByte()];
            byte[] block = Wire.take(line);
            switch (kind) {
                case OUT -> out.write(block);
                case ERR -> err.write(block);
                case END -> {
                    return ByteBuffer.wrap(block).getInt();
                }
            }
        }
    }
}
