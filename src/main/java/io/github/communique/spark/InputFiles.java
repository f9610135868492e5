// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds files by names, patterns and folders on whatever file system they lie. */
final class InputFiles {

    private final Configuration configuration;
    private final Predicate<Path> read;
    private final String kinds;

    /**
     * A finder.
     *
     * @param read which files are wanted
     * @param kinds the same in words
     */
    InputFiles(Configuration configuration, Predicate<Path> read, String kinds) {
        this.configuration = configuration;
        this.read = read;
        this.kinds = kinds;
    }

    /**
     * The files behind some names, in their order, those of a folder or pattern by name.
     *
     * @throws IOException if there is none behind a name
     */
    List<InputFile> find(List<String> names) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String name : names) {
            List<FileStatus> found = find(name);
            if (found.isEmpty()) {
                throw new FileNotFoundException(
                        name + " names no file that is read here; give " + kinds + ", a folder or a pattern of them");
            }
            found.forEach(status -> files.add(InputFile.of(status, files.size())));
        }
        return List.copyOf(files);
    }

    private List<FileStatus> find(String name) throws IOException {
        Path path = new Path(name);
        FileSystem system = path.getFileSystem(configuration);
        List<FileStatus> found = new ArrayList<>();
        for (FileStatus status : Optional.ofNullable(system.globStatus(path)).orElse(new FileStatus[0])) {
            if (status.isDirectory()) {
                addAll(system.listFiles(status.getPath(), true), status.getPath(), found);
            } else if (read.test(status.getPath())) {
                found.add(status);
            }
        }
        found.sort(Comparator.comparing(status -> status.getPath().toString()));
        return found;
    }

    private void addAll(RemoteIterator<LocatedFileStatus> files, Path folder, List<FileStatus> found)
            throws IOException {
        while (files.hasNext()) {
            FileStatus status = files.next();
            if (read.test(status.getPath()) && !isHidden(status.getPath(), folder)) {
                found.add(status);
            }
        }
    }

    /** Whether it, or a folder on the way to it, begins with a mark that says so; what is half written is among these. */
    private static boolean isHidden(Path file, Path folder) {
        for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
            if (at.getName().startsWith(".") || at.getName().startsWith("_")) {
                return true;
            }
        }
        return false;
    }
}
