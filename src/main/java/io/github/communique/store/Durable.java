// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** Files that are on the disk, and not only on their way to it, when a method returns. */
final class Durable {

    /** Something done with a file that can fail. */
    interface Deed<T> {
        T run() throws IOException;
    }

    private Durable() {}

    static void write(Path file, byte[] content) {
        doing("write", file, () -> {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                writeAll(channel, content);
            }
            return file;
        });
    }

    /** Many at once: each waits for the disk only when all are written, by when most of them are there. */
    static void write(Map<Path, byte[]> files) {
        files.forEach((file, content) -> doing("write", file, () -> Files.write(file, content)));
        files.keySet().forEach(Durable::force);
    }

    private static void force(Path file) {
        doing("write", file, () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return file;
        });
    }

    static void writeLines(Path file, List<String> lines) {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds lines at the end; a line that was cut off there before is closed first. */
    static void appendLines(Path file, List<String> lines) {
        folder(file.getParent());
        doing("write", file, () -> {
            byte[] held = read(file);
            boolean open = held.length > 0 && held[held.length - 1] != '\n';
            String text = (open ? "\n" : "") + String.join("\n", lines) + "\n";
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                writeAll(channel, text.getBytes(StandardCharsets.UTF_8));
            }
            return file;
        });
    }

    private static void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    static byte[] read(Path file) {
        return doing("read", file, () -> Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    }

    static List<String> readLines(Path file) {
        return new String(read(file), StandardCharsets.UTF_8).lines().toList();
    }

    /** Moves in one step, in place of what is there. */
    static void move(Path from, Path to) {
        doing("write", to, () -> {
            Files.createDirectories(to.toAbsolutePath().getParent());
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    static Path folder(Path folder) {
        return doing("create", folder, () -> Files.createDirectories(folder));
    }

    /** Makes the names in a folder durable, where the system lets a folder be opened (Windows does not, nor needs it). */
    static void sync(Path folder) {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            doing("write", folder, () -> {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
                return folder;
            });
        }
    }

    /** All files in a folder and its folders, sorted; none if there is no such folder. */
    static List<Path> files(Path folder) {
        return doing("read", folder, () -> {
            if (!Files.exists(folder)) {
                return List.of();
            }
            try (Stream<Path> paths = Files.walk(folder)) {
                return paths.filter(Files::isRegularFile).sorted().toList();
            }
        });
    }

    /** Deletes a file or a folder with all in it, if it is there. */
    static void delete(Path path) {
        doing("delete", path, () -> PathUtils.delete(path));
    }

    static <T> T doing(String what, Path file, Deed<T> deed) {
        try {
            return deed.run();
        } catch (IOException e) {
            throw new StoreException(
                    "cannot " + what + " " + file + " (" + e + "); see to free space and the rights on the folder", e);
        }
    }
}
