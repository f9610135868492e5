// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.rdf.Iris;
import picocli.CommandLine.Option;

/** Where the shards of a job go, and under which address their data are published. */
final class OutputOptions {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Write the shards into this new folder, on any file system of Hadoop.")
    private String folder;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "http://localhost:3030/",
            description = "The address under which the data are published, which every IRI begins with (default:"
                    + " ${DEFAULT-VALUE}).")
    private String base;

    @Option(names = "--gzip", description = "Compress the shards.")
    private boolean gzip;

    String folder() {
        return folder;
    }

    /**
     * The IRIs of the data.
     *
     * @throws IllegalArgumentException if the base is no absolute IRI that ends in a slash
     */
    Iris iris() {
        return new Iris(base);
    }

    Shards shards() {
        return new Shards(folder, gzip);
    }
}
