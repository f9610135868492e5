// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The list of checksums in the folder of a release, as {@code sha256sum -c} reads it. */
final class Checksums {

    static final String NAME = "SHA256SUMS";

    private Checksums() {}

    static String of(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : FolderTree.files(folder)) {
            if (!file.endsWith(NAME)) {
                lines.append(sha256(file))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    static List<ReleaseFile> read(Path folder) {
        try (Stream<String> lines = Files.lines(folder.resolve(NAME))) {
            return lines.map(line -> line.split(" {2}", 2))
                    .map(parts -> file(folder, parts[1], parts[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of files of the release " + folder, e);
        }
    }

    static String sha256(Path file) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(Files.newInputStream(file), begun())) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        }
    }

    private static ReleaseFile file(Path folder, String name, String sha256) {
        try {
            Path path = folder.resolve(name);
            return new ReleaseFile(name, path, Files.size(path), sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("the release " + folder + " lacks its file " + name, e);
        }
    }

    private static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
