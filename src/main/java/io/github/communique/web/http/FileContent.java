// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file on disk as a body, whole or in parts. */
record FileContent(Path file) implements Content {

    private static final int BLOCK = 1 << 16;

    @Override
    public long length() throws IOException {
        return Files.size(file);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    @Override
    public boolean parted() {
        return true;
    }

    @Override
    public void writeTo(OutputStream out, long from, long count) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(from);
            copy(Channels.newInputStream(channel), out, count);
        }
    }

    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] block = new byte[BLOCK];
        for (long left = count; left > 0; ) {
            int read = in.read(block, 0, (int) Math.min(left, BLOCK));
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            out.write(block, 0, read);
            left -= read;
        }
    }
}
