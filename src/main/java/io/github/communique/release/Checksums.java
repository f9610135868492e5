// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

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
        try (InputStream stream = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(stream);
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
}
