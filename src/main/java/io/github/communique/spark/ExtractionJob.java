// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.gate.Gate;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job that finds the events of articles, submitted to a cluster by {@code spark-submit}. */
@Command(
        name = "spark-submit … --class io.github.communique.spark.ExtractionJob communique.jar",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the events of the articles in web archives and files of JSON lines, as extract and ingest do, and writes"
                    + " them as shards of N-Quads.",
            "Ends well once all shards are written, whatever became of single articles: the shards articles-* and quarantine-*"
                    + " tell that."
        })
public final class ExtractionJob implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Files ending in .warc, .warc.gz, .jsonl or .ndjson (compressed too), folders or patterns of them, on"
                            + " any file system of Hadoop. Of two articles of one address the later one counts.")
    private List<String> sources;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            defaultValue = "",
            description =
                    "Read by the learnt weights of this folder, which every machine has; by the lexicon alone with"
                            + " \"none\" (default: the weights that come with the program).")
    private String models;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = Gate.USUAL_CONFIDENCE,
            description = "Let in events with this confidence or more (default: ${DEFAULT-VALUE}).")
    private BigDecimal least;

    @Option(names = "--published", paramLabel = "DATE", description = "The day given to an article that tells none.")
    private LocalDate published;

    @Option(
            names = "--shards",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Into how many parts the work is cut (default: four for each core of the cluster). A worker that"
                            + " dies loses the parts it is at.")
    private int shards;

    /** Runs the job that the arguments ask for. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new ExtractionJob()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("communique: events"))) {
            Outcomes outcomes = run(spark);
            System.out.println("Wrote " + output.folder() + ": " + outcomes + ".");
        }
        return CommandLine.ExitCode.OK;
    }

    private Outcomes run(JavaSparkContext spark) throws IOException {
        InputFiles finder = new InputFiles(
                spark.hadoopConfiguration(), InputFile::holdsArticles, "a .warc, .warc.gz, .jsonl or .ndjson file");
        output.shards().requireNew(spark.hadoopConfiguration());
        Extraction extraction = new Extraction(spark, terms(), documents());
        output.shards().write(extraction.lines(finder.find(sources), shards), spark.hadoopConfiguration());
        return spark.textFile(output.folder() + "/" + Shards.ARTICLES + "-*")
                .map(Outcomes::of)
                .fold(Outcomes.NONE, Outcomes::plus);
    }

    private ReadingTerms terms() {
        String version = Optional.ofNullable(ExtractionJob.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
        return new ReadingTerms(
                output.iris().base(), models, least, version, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private OpenedDocuments documents() {
        String day = Optional.ofNullable(published).map(LocalDate::toString).orElse("");
        return new OpenedDocuments(output.iris().base(), day);
    }
}
