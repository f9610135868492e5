// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The job that finds which events of articles are one happening, submitted to a cluster by {@code spark-submit}. */
@Command(
        name = "spark-submit … --class io.github.communique.spark.JoinJob communique.jar",
        mixinStandardHelpOptions = true,
        description = {
            "Finds which events in the shards of ExtractionJob are one happening, by the decisions of same renew, and writes"
                    + " the joins as shards of N-Quads, to be loaded beside those.",
            "Articles count as if they had come in at once: a happening bears the IRI of the event that the earliest of them"
                    + " tells."
        })
public final class JoinJob implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "SHARDS",
            description = "The folders that ExtractionJob wrote, all with the same --base.")
    private List<String> sources;

    @Mixin
    private OutputOptions output;

    /** Runs the job that the arguments ask for. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new JoinJob()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("communique: happenings"))) {
            Configuration configuration = spark.hadoopConfiguration();
            InputFiles finder = new InputFiles(configuration, InputFile::holdsGraphs, "a shard such as part-00000.nq");
            output.shards().requireNew(configuration);
            List<InputFile> shards = finder.find(sources);
            output.shards().write(new Clustering(spark, output.iris().base()).joins(shards), configuration);
            System.out.println("Wrote " + output.folder() + ".");
        }
        return CommandLine.ExitCode.OK;
    }
}
