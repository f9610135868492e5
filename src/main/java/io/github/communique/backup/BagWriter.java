// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes a bag (BagIt, RFC 8493) into a ZIP: the files under {@code data/}, and a manifest with the SHA-256 of each, which
 * every archive's tools can check.
 */
final class BagWriter implements AutoCloseable {

    static final String ROOT = "communique-backup/";
    static final String MANIFEST = ROOT + "manifest-sha256.txt";
    static final String INFORMATION = ROOT + "bag-info.txt";
    static final String DATA = "data/";
    static final String VERSION = "External-Identifier: ";

    private final ZipOutputStream zip;
    private final Map<String, String> digests = new TreeMap<>();
    private long bytes;

    BagWriter(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text(ROOT + "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    }

    void add(String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(ROOT + DATA + name));
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream counted = new DigestInputStream(in, DigestUtils.getSha256Digest())) {
            bytes += counted.transferTo(zip);
            digests.put(
                    DATA + name,
                    HexFormat.of().formatHex(counted.getMessageDigest().digest()));
        }
        zip.closeEntry();
    }

    /** Writes what tells of the files; nothing may be added after it. */
    BackupContent end(String version) throws IOException {
        StringBuilder manifest = new StringBuilder();
        digests.forEach((name, digest) ->
                manifest.append(digest).append("  ").append(name).append('\n'));
        text(MANIFEST, manifest.toString());
        text(INFORMATION, VERSION + version + "\nPayload-Oxum: " + bytes + "." + digests.size() + "\n");
        return new BackupContent(digests.size(), bytes, version);
    }

    private void text(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
