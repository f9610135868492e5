// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds what hangs together by links, each by the least name of all that do: again and again every name is linked to the least
 * that it or its neighbours know of, until nothing changes.
 *
 * @see <a href="https://doi.org/10.1145/2670979.2670997">Kiveris et al., Connected Components in MapReduce and Beyond, 2014</a>
 */
final class Components {

    private Components() {}

    /** Each name but the least of those that hang together, with that one. */
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> links) {
        JavaPairRDD<String, String> stars = kept(links.distinct());
        while (true) {
            JavaPairRDD<String, String> next = kept(smallStars(largeStars(stars)));
            if (next.count() == stars.count() && next.subtract(stars).isEmpty()) {
                stars.unpersist();
                return next;
            }
            stars.unpersist();
            stars = next;
        }
    }

    private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> links) {
        return links.persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static JavaPairRDD<String, String> largeStars(JavaPairRDD<String, String> links) {
        return links.union(links.mapToPair(Tuple2::swap))
                .groupByKey()
                .flatMapToPair(star -> largeStar(star._1(), star._2()).iterator())
                .distinct();
    }

    private static JavaPairRDD<String, String> smallStars(JavaPairRDD<String, String> links) {
        return links.mapToPair(Components::downwards)
                .groupByKey()
                .flatMapToPair(star -> smallStar(star._1(), star._2()).iterator())
                .distinct();
    }

    static Tuple2<String, String> downwards(Tuple2<String, String> link) {
        return link._1().compareTo(link._2()) < 0 ? link.swap() : link;
    }

    /** The neighbours above a name, linked to the least of all. */
    static Stream<Tuple2<String, String>> largeStar(String name, Iterable<String> neighbours) {
        TreeSet<String> all = sorted(name, neighbours);
        String least = all.first();
        return all.tailSet(name, false).stream().map(other -> new Tuple2<>(other, least));
    }

    /** A name and its neighbours, all of them below it, linked to the least of all. */
    static Stream<Tuple2<String, String>> smallStar(String name, Iterable<String> neighbours) {
        TreeSet<String> all = sorted(name, neighbours);
        String least = all.pollFirst();
        List<Tuple2<String, String>> links = new ArrayList<>();
        all.forEach(other -> links.add(new Tuple2<>(other, least)));
        return links.stream();
    }

    private static TreeSet<String> sorted(String name, Iterable<String> neighbours) {
        TreeSet<String> all = new TreeSet<>();
        neighbours.forEach(all::add);
        all.add(name);
        return all;
    }
}
