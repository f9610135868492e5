// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The body of an answer. */
public interface Content extends AutoCloseable {

    /** What stands around the bytes of what is kept. */
    int ROOM_BESIDE = 1024;

    /** How many bytes it has. */
    long length() throws IOException;

    /** How many bytes are taken where it is kept; a little more than those it has. */
    default int room() {
        try {
            return (int) Math.min(Integer.MAX_VALUE, length() + ROOM_BESIDE);
        } catch (IOException e) {
            throw new UncheckedIOException("what is kept cannot be measured", e);
        }
    }

    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;

    /** Whether parts of it can be had. */
    default boolean parted() {
        return false;
    }

    /** Writes a part of it. */
    default void writeTo(OutputStream out, long from, long count) throws IOException {
        throw new UnsupportedOperationException("this body has no parts");
    }

    /** Gives back what it holds. */
    @Override
    default void close() {}

    /** Text in UTF-8. */
    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes in memory. */
    static Content of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** A file on disk, which stays there. */
    static Content of(Path file) {
        return new FileContent(file);
    }
}
