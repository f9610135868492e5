// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Finds which events of shards are one happening. Accounts are compared block by block; events that hang together by what is
 * alike are grouped in one place, by the same decisions as in a store.
 */
final class Clustering {

    private final JavaSparkContext spark;
    private final Broadcast<PerProcess<JoinWork>> work;

    /** @param base that every IRI begins with */
    Clustering(JavaSparkContext spark, String base) {
        this.spark = spark;
        work = spark.broadcast(new PerProcess<>(work(base)));
    }

    private static PerProcess.Maker<JoinWork> work(String base) {
        return () -> new JoinWork(base);
    }

    /** The lines of the joins, each with its kind. */
    JavaPairRDD<String, String> joins(List<InputFile> shards) {
        JavaPairRDD<String, String> accounts = accounts(shards);
        JavaPairRDD<String, String> heads = Components.of(alike(accounts));
        JavaPairRDD<String, String> members =
                heads.union(heads.values().distinct().mapToPair(head -> new Tuple2<>(head, head)));
        Broadcast<PerProcess<JoinWork>> here = work;
        return accounts.join(members)
                .mapToPair(account -> account._2().swap())
                .groupByKey()
                .flatMapToPair(
                        together -> here.value().get().joins(together._2()).iterator());
    }

    private JavaPairRDD<String, String> accounts(List<InputFile> shards) {
        SerializableConfiguration configuration = new SerializableConfiguration(spark.hadoopConfiguration());
        Broadcast<PerProcess<JoinWork>> here = work;
        return spark.parallelize(shards, shards.size())
                .flatMapToPair(shard -> here.value()
                        .get()
                        .accounts(shard, configuration.value())
                        .iterator())
                .distinct(spark.defaultParallelism())
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private JavaPairRDD<String, String> alike(JavaPairRDD<String, String> accounts) {
        Broadcast<PerProcess<JoinWork>> here = work;
        Set<String> timeless = new HashSet<>(accounts.values()
                .flatMap(text -> here.value().get().timelessBlocks(text).iterator())
                .distinct()
                .collect());
        Broadcast<Set<String>> met = spark.broadcast(timeless);
        return accounts.values()
                .flatMapToPair(
                        text -> here.value().get().blocks(text, met.value()).iterator())
                .groupByKey()
                .flatMapToPair(block -> here.value().get().alike(block._2()).iterator());
    }
}
