// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** How a file is packed; the same content always gives the same bytes. */
public enum Compression {
    /** As it is. */
    NONE("", ""),
    /** By gzip, with no time or name in its header. */
    GZIP(".gz", "application/gzip"),
    /** By Zstandard (RFC 8878), with a checksum of the content in its frame. */
    ZSTD(".zst", "application/zstd");

    private static final int BLOCK = 1 << 16;
    private static final int ZSTD_LEVEL = 9;

    private final String extension;
    private final String mediaType;

    Compression(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What follows the extension of the format: nothing, or a dot and more. */
    public String extension() {
        return extension;
    }

    /** The registered media type of what is packed so; empty for what is not packed. */
    public Optional<String> mediaType() {
        return Optional.of(mediaType).filter(type -> !type.isEmpty());
    }

    /** Packs what is written to a stream; closing the packed one closes it. */
    OutputStream pack(OutputStream stream) throws IOException {
        return switch (this) {
            case NONE -> stream;
            case GZIP -> new GZIPOutputStream(stream, BLOCK);
            case ZSTD -> new Unflushed(stream).setChecksum(true);
        };
    }

    /** Each flush would end a block, so that the same content gave other bytes. */
    private static final class Unflushed extends ZstdOutputStream {

        Unflushed(OutputStream stream) throws IOException {
            super(stream, ZSTD_LEVEL);
        }

        @Override
        public void flush() {}
    }
}
