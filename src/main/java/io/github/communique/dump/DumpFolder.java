// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.store.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** A folder of dumps: a folder for each version of the data, of which the newest two are kept. */
record DumpFolder(Path root) {

    private static final int DIGITS = 16;
    private static final int KEPT = 2;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /** A dump that is there; its checksum, which is written last, says that it is whole. */
    Optional<DumpFile> find(DumpName name, Version version) {
        Path file = at(version).resolve(name.file());
        Path checksum = file.resolveSibling(name.file() + ".sha256");
        try {
            String digest = Files.readString(checksum).split(" ", 2)[0];
            return Optional.of(new DumpFile(name, file, Files.size(file), digest, version.modified()));
        } catch (NoSuchFileException missing) { // not looked for before: a newer version may take its place in between
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dump " + file, e);
        }
    }

    DumpFile write(DumpName name, Version version, WholeFile.Filling filling) {
        Path file = at(version).resolve(name.file());
        makeRoom(at(version));
        String digest = WholeFile.write(file, name.compression(), filling);
        byte[] line = (digest + "  " + name.file() + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file.resolveSibling(name.file() + ".sha256"), Compression.NONE, stream -> stream.write(line));
        return find(name, version).orElseThrow();
    }

    private Path at(Version version) {
        String date = DATE.format(version.modified());
        return root.resolve(version.digest().substring(0, DIGITS) + "-" + date);
    }

    /** Before the first file of a version comes, all but the newest of the others go. */
    private void makeRoom(Path coming) {
        if (Files.exists(coming)) {
            return;
        }
        versions().stream().skip(KEPT - 1).forEach(DumpFolder::delete);
    }

    private List<Path> versions() {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("[0-9a-f]{" + DIGITS + "}(-\\w+)?"))
                    .sorted(Comparator.comparing(DumpFolder::age).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of dumps " + root, e);
        }
    }

    private static FileTime age(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            PathUtils.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the old dump " + folder, e);
        }
    }
}
