// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Content;
import io.github.communique.web.http.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes an answer in before any of it is sent, so that what fails halfway is never sent at all: a little in memory, more
 * in a file, and no more than a bound.
 */
final class Spool extends OutputStream implements Content {

    /** What is longer goes into a file. */
    static final int IN_MEMORY = 1 << 20;

    private final long bound;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Path file;
    private OutputStream out = memory;
    private long length;

    Spool(long bound) {
        this.bound = bound;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        length += count;
        if (length > bound) {
            throw Problem.of(
                            422,
                            "The answer is too long",
                            "It has more than " + bound
                                    + " bytes. Add a LIMIT, ask for less, or take a dump of the whole data set.")
                    .kind("answer-too-long");
        }
        if (file == null && length > IN_MEMORY) {
            spill();
        }
        out.write(bytes, offset, count);
    }

    private void spill() throws IOException {
        file = Files.createTempFile("communique-answer", null);
        out = Files.newOutputStream(file);
        memory.writeTo(out);
    }

    /** Ends the writing. */
    Spool filled() throws IOException {
        out.close();
        return this;
    }

    /** What was written, of an answer that is not in a file. */
    byte[] bytes() {
        return memory.toByteArray();
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void writeTo(OutputStream target) throws IOException {
        if (file == null) {
            memory.writeTo(target);
        } else {
            Files.copy(file, target);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
