// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The body of an answer. */
public interface Content extends AutoCloseable {

    /** How many bytes it has. */
    long length() throws IOException;

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
