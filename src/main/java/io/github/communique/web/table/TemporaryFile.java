// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body that is written to disk as a whole before any of it is sent, so that it is never cut, and is deleted then. */
record TemporaryFile(Path file) implements Content {

    /** Writes a body. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static TemporaryFile written(Writing writing) {
        try {
            TemporaryFile content = new TemporaryFile(Files.createTempFile("communique-table", null));
            content.fill(writing);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("the table cannot be kept", e);
        }
    }

    private void fill(Writing writing) throws IOException {
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
            whole = true;
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    @Override
    public long length() throws IOException {
        return Files.size(file);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
