// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.io.Serializable;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * A file to be read.
 *
 * @param address on its file system
 * @param number in the order of the sources
 * @param size in bytes
 */
record InputFile(String address, int number, long size) implements Serializable {

    static InputFile of(FileStatus status, int number) {
        return new InputFile(status.getPath().toString(), number, status.getLen());
    }

    Path path() {
        return new Path(address);
    }

    /** Whether it is a web archive. */
    boolean isArchive() {
        return ends(address, ".warc", ".warc.gz");
    }

    /** Whether a job that finds events reads files of that name. */
    static boolean holdsArticles(Path path) {
        return ends(
                path.getName(),
                ".warc",
                ".warc.gz",
                ".jsonl",
                ".ndjson",
                ".jsonl.gz",
                ".ndjson.gz",
                ".jsonl.bz2",
                ".ndjson.bz2");
    }

    /** Whether it is a shard of the graphs of articles. */
    static boolean holdsGraphs(Path path) {
        return path.getName().startsWith(Shards.GRAPHS + "-") && ends(path.getName(), ".nq", ".nq.gz");
    }

    private static boolean ends(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
