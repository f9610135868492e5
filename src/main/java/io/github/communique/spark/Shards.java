// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapred.FileOutputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;
import org.apache.spark.api.java.JavaPairRDD;

/**
 * Writes lines into shards, a file for each kind of line and partition: {@code part-00003.nq}. Hadoop commits them: of a task
 * that is done again, or by two workers, what one of them wrote counts, whole.
 */
final class Shards {

    /** The graphs of articles, in N-Quads. */
    static final String GRAPHS = "part";

    /** Which events are one happening, in N-Quads. */
    static final String JOINS = "joins";

    /** What the gate refused, and why, a line of JSON an event. */
    static final String QUARANTINE = "quarantine";

    /** What became of each document, a line of JSON. */
    static final String ARTICLES = "articles";

    private final Path folder;
    private final boolean gzip;

    /**
     * Shards of a folder.
     *
     * @param gzip whether to compress them
     */
    Shards(String folder, boolean gzip) {
        this.folder = new Path(folder);
        this.gzip = gzip;
    }

    /**
     * Checks before any work is done that they can be written.
     *
     * @throws IOException if something stands there already
     */
    void requireNew(Configuration configuration) throws IOException {
        if (folder.getFileSystem(configuration).exists(folder)) {
            throw new FileAlreadyExistsException(
                    folder + " is there already; name a new folder with --out, or remove it");
        }
    }

    /** Writes lines by kind. */
    void write(JavaPairRDD<String, String> lines, Configuration configuration) {
        JobConf job = new JobConf(configuration);
        if (gzip) {
            FileOutputFormat.setOutputCompressorClass(job, GzipCodec.class);
        }
        lines.saveAsHadoopFile(folder.toString(), Text.class, Text.class, Form.class, job);
    }

    /** Where a line goes by its kind; public, as Hadoop makes it. */
    public static final class Form extends MultipleTextOutputFormat<Object, Object> {

        @Override
        protected String generateFileNameForKeyValue(Object kind, Object line, String name) {
            String ending = kind.equals(GRAPHS) || kind.equals(JOINS) ? ".nq" : ".jsonl";
            return kind + name.substring(name.indexOf('-')) + ending;
        }

        @Override
        protected Object generateActualKey(Object kind, Object line) {
            return null; // the line stands alone
        }
    }
}
