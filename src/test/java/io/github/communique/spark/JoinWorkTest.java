// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.happening.Account;
import io.github.communique.happening.GraphAccounts;
import io.github.communique.join.SameCases;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.Carriage;
import io.github.communique.store.Tdb2Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scala.Tuple2;

/** The steps of the clustering, one after the other as a cluster takes them, but here. */
class JoinWorkTest {

    private static final String JOINS = SameCases.BASE + "doc/join/";

    private final JoinWork work = new JoinWork(SameCases.BASE);
    private final ShardReader reader = new ShardReader(new GraphAccounts(Ontology.load()));

    @TestFactory
    Stream<DynamicTest> workersJoinWhatAStoreJoins() throws IOException {
        return SameCases.all()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(byWorkers(SameCases.articles(folder))).isEqualTo(byAStore(folder))));
    }

    @Test
    void allCasesTogetherAreJoinedAsEachAlone() throws IOException {
        Map<String, Graph> articles = SameCases.all()
                .flatMap(folder -> SameCases.articles(folder).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        assertThat(byWorkers(articles)).isEqualTo(byAStore(articles)).isNotEmpty();
    }

    @Test
    void anAccountComesBackFromItsTextAsItWas() {
        assertThat(accounts(SameCases.articles(SameCases.FOLDER.resolve("ministers-and-presidents"))))
                .isNotEmpty()
                .allSatisfy(account ->
                        assertThat(AccountJson.read(AccountJson.write(account))).isEqualTo(account));
    }

    @Test
    void whatHangsTogetherOverManyLinksHasOneHead() {
        Set<Tuple2<String, String>> chain = Set.of(
                new Tuple2<>("e", "d"),
                new Tuple2<>("c", "d"),
                new Tuple2<>("b", "c"),
                new Tuple2<>("a", "b"),
                new Tuple2<>("x", "y"));
        assertThat(heads(chain))
                .containsExactlyInAnyOrder(
                        new Tuple2<>("b", "a"),
                        new Tuple2<>("c", "a"),
                        new Tuple2<>("d", "a"),
                        new Tuple2<>("e", "a"),
                        new Tuple2<>("y", "x"));
    }

    private Set<String> byWorkers(Map<String, Graph> articles) {
        List<String> texts = accounts(articles).stream().map(AccountJson::write).toList();
        Set<String> timeless = texts.stream().flatMap(work::timelessBlocks).collect(Collectors.toSet());
        Set<Tuple2<String, String>> alike =
                grouped(texts.stream()
                                .flatMap(text -> work.blocks(text, timeless))
                                .toList())
                        .values()
                        .stream()
                        .flatMap(work::alike)
                        .collect(Collectors.toSet());
        Map<String, String> heads = heads(alike).stream().collect(Collectors.toMap(Tuple2::_1, Tuple2::_2));
        return texts.stream()
                .collect(Collectors.groupingBy(
                        text -> head(AccountJson.read(text).event(), heads)))
                .values()
                .stream()
                .flatMap(work::joins)
                .map(Tuple2::_2)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String head(String event, Map<String, String> heads) {
        return heads.getOrDefault(event, event);
    }

    private static Set<Tuple2<String, String>> heads(Set<Tuple2<String, String>> links) {
        Set<Tuple2<String, String>> both = new HashSet<>(links);
        links.forEach(link -> both.add(link.swap()));
        Set<Tuple2<String, String>> large = stars(both, Components::largeStar);
        Set<Tuple2<String, String>> next =
                stars(large.stream().map(Components::downwards).collect(Collectors.toSet()), Components::smallStar);
        return next.equals(links) ? next : heads(next);
    }

    private static Set<Tuple2<String, String>> stars(
            Set<Tuple2<String, String>> links,
            BiFunction<String, Iterable<String>, Stream<Tuple2<String, String>>> star) {
        return grouped(links).entrySet().stream()
                .flatMap(one -> star.apply(one.getKey(), one.getValue()))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> grouped(Collection<Tuple2<String, String>> pairs) {
        return pairs.stream()
                .collect(Collectors.groupingBy(Tuple2::_1, Collectors.mapping(Tuple2::_2, Collectors.toList())));
    }

    /** Read from one shard, in which the graphs stand one after the other. */
    private List<Account> accounts(Map<String, Graph> articles) {
        ByteArrayOutputStream shard = new ByteArrayOutputStream();
        articles.forEach((name, graph) -> shard.writeBytes(Carriage.lines(name, graph)));
        return reader.accounts(new ByteArrayInputStream(shard.toByteArray())).toList();
    }

    private static Set<String> byAStore(Path folder) {
        return byAStore(SameCases.articles(folder));
    }

    private static Set<String> byAStore(Map<String, Graph> articles) {
        try (Tdb2Store store = Tdb2Store.inMemory()) {
            SameCases.publish(store, List.of(articles));
            List<String> lines = new ArrayList<>();
            store.names().stream()
                    .filter(name -> name.startsWith(JOINS))
                    .flatMap(name -> ShardLines.graph(Shards.JOINS, name, store.graph(name)))
                    .forEach(line -> lines.add(line._2()));
            return new TreeSet<>(lines);
        }
    }
}
