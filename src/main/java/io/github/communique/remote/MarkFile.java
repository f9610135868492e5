// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import io.github.communique.store.UpstreamException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The file {@code remote} of a copy: what each graph was elsewhere when it was taken over. Without it all is taken anew. */
record MarkFile(Path file) {

    static MarkFile in(Path folder) {
        return new MarkFile(folder.resolve("remote"));
    }

    Map<String, RemoteMark> read() {
        Map<String, RemoteMark> marks = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", -1);
                marks.put(parts[2], new RemoteMark(parts[0], Long.parseLong(parts[1])));
            }
            return marks;
        } catch (NoSuchFileException none) {
            return marks;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
            return new TreeMap<>();
        } catch (IOException failed) {
            throw failed("read", failed);
        }
    }

    void write(Map<String, RemoteMark> marks) {
        List<String> lines = marks.entrySet().stream()
                .map(mark -> String.join(
                        "\t",
                        mark.getValue().digest(),
                        Long.toString(mark.getValue().statements()),
                        mark.getKey()))
                .toList();
        try {
            Path made = file.resolveSibling("new-remote");
            Files.write(made, lines, StandardCharsets.UTF_8);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw failed("write", failed);
        }
    }

    private UpstreamException failed(String what, IOException failed) {
        return new UpstreamException(
                "cannot " + what + " " + file + " (" + failed + "); see to free space and the rights on the folder",
                failed);
    }
}
