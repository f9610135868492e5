// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A body in memory, which is packed once if it is ever wanted packed. */
final class Bytes implements Content {

    private final byte[] bytes;
    private volatile Bytes packed;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** The same in gzip. */
    Bytes packed() {
        Bytes known = packed;
        if (known == null) {
            known = new Bytes(gzip());
            packed = known;
        }
        return known;
    }

    private byte[] gzip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return out.toByteArray();
    }
}
