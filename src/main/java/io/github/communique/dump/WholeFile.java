// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes a file that is there whole or not at all. */
public final class WholeFile {

    /** What fills a stream. */
    public interface Filling {
        /** Writes all of it. */
        void into(OutputStream stream) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file in place of what is there; gives the SHA-256 of its bytes.
     *
     * @throws DumpException if the disk refuses
     */
    public static String write(Path file, Compression compression, Filling filling) {
        try {
            return begin(file, compression, filling);
        } catch (IOException e) {
            throw new DumpException(
                    "cannot write " + file + " (" + e + "); see to free space and the rights on its folder", e);
        }
    }

    private static String begin(Path file, Compression compression, Filling filling) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // a name of its own: two that write one file at once must not take away each other's
        Path begun = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".begun");
        try {
            String digest = fill(begun, compression, filling);
            force(begun);
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return digest;
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static String fill(Path file, Compression compression, Filling filling) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (OutputStream bytes = new DigestOutputStream(Files.newOutputStream(file), digest);
                OutputStream packed = compression.pack(new BufferedOutputStream(bytes))) {
            filling.into(packed);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
