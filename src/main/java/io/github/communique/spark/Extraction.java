// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.publish.Drafter;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** Reads files into shards: opens each document, keeps the last of each address, and finds its events. */
final class Extraction {

    private static final int PARTS_PER_CORE = 4;
    private static final int MOST_ARCHIVES_AT_ONCE = 10_000;

    private final JavaSparkContext spark;
    private final ReadingTerms terms;
    private final OpenedDocuments documents;

    Extraction(JavaSparkContext spark, ReadingTerms terms, OpenedDocuments documents) {
        this.spark = spark;
        this.terms = terms;
        this.documents = documents;
    }

    /**
     * What is to be written, each line with its kind.
     *
     * @param parts into how many parts the work is cut; 0 for what suits the cluster
     */
    JavaPairRDD<String, String> lines(List<InputFile> files, int parts) throws IOException {
        Broadcast<PerProcess<ArticleWork>> work = spark.broadcast(new PerProcess<>(work(terms)));
        int cut = parts > 0 ? parts : PARTS_PER_CORE * spark.defaultParallelism();
        return pieces(files)
                .reduceByKey(Piece::orLater, cut)
                .flatMapToPair(piece -> work.value().get().lines(piece._2()).iterator());
    }

    private static PerProcess.Maker<ArticleWork> work(ReadingTerms terms) {
        return () -> {
            PerProcess<Drafter> drafter = new PerProcess<>(terms::drafter);
            return new ArticleWork(drafter::get, terms.now());
        };
    }

    private JavaPairRDD<String, Piece> pieces(List<InputFile> files) throws IOException {
        Map<Boolean, List<InputFile>> kinds = files.stream().collect(Collectors.partitioningBy(InputFile::isArchive));
        if (kinds.get(true).isEmpty()) {
            return lines(kinds.get(false));
        }
        return kinds.get(false).isEmpty()
                ? pages(kinds.get(true))
                : pages(kinds.get(true)).union(lines(kinds.get(false)));
    }

    private JavaPairRDD<String, Piece> lines(List<InputFile> files) throws IOException {
        Map<String, InputFile> byAddress = files.stream()
                .collect(Collectors.toMap(InputFile::address, Function.identity(), (one, other) -> other));
        Job job = Job.getInstance(spark.hadoopConfiguration());
        FileInputFormat.setInputPaths(job, files.stream().map(InputFile::path).toArray(Path[]::new));
        JavaNewHadoopRDD<LongWritable, Text> lines = (JavaNewHadoopRDD<LongWritable, Text>)
                spark.newAPIHadoopRDD(job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
        OpenedDocuments opened = documents;
        return lines.mapPartitionsWithInputSplit(
                        (split, part) -> opened.lines(
                                byAddress.get(((FileSplit) split).getPath().toString()), Extraction.bytes(part)),
                        true)
                .mapToPair(piece -> piece);
    }

    private static Iterator<Tuple2<Long, byte[]>> bytes(Iterator<Tuple2<LongWritable, Text>> lines) {
        return OpenedDocuments.stream(lines)
                .map(line -> new Tuple2<>(line._1().get(), line._2().copyBytes()))
                .iterator();
    }

    private JavaPairRDD<String, Piece> pages(List<InputFile> archives) {
        SerializableConfiguration configuration = new SerializableConfiguration(spark.hadoopConfiguration());
        OpenedDocuments opened = documents;
        return spark.parallelize(archives, Math.min(archives.size(), MOST_ARCHIVES_AT_ONCE))
                .flatMapToPair(archive -> opened.pages(archive, configuration.value()));
    }
}
