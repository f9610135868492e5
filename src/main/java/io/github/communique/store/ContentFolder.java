// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Canonical lines, packed, each under the SHA-256 of what it holds: the same content is kept once. */
record ContentFolder(Path folder) {

    private static final String ENDING = ".nq.gz";

    static String file(String content) {
        return content + ENDING;
    }

    /** Moves contents in that stand elsewhere. */
    void take(List<Path> files) {
        files.forEach(file -> Durable.move(file, place(file.getFileName().toString())));
    }

    byte[] lines(String content) {
        if (content.equals(JournalEntry.NOTHING)) {
            return new byte[0];
        }
        Path file = place(file(content));
        return Durable.doing("read", file, () -> {
            try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                return packed.readAllBytes();
            }
        });
    }

    static byte[] packed(byte[] lines) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        return packed.toByteArray();
    }

    private Path place(String file) {
        return folder.resolve(file.substring(0, 2)).resolve(file);
    }
}
