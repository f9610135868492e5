// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.happening.Account;
import io.github.communique.happening.AccountBlocks;
import io.github.communique.happening.GraphAccounts;
import io.github.communique.happening.Happenings;
import io.github.communique.happening.JoinedEvents;
import io.github.communique.join.HappeningGraphs;
import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.Iris;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import scala.Tuple2;

/** What a worker does to find which events are one happening; accounts come and go as text. */
final class JoinWork {

    private final AccountBlocks blocks;
    private final ShardReader reader;
    private final HappeningGraphs graphs;

    /** @param base that every IRI begins with */
    JoinWork(String base) {
        HappeningKnowledge knowledge = HappeningKnowledge.load();
        blocks = new AccountBlocks(knowledge);
        reader = new ShardReader(new GraphAccounts(Ontology.load()));
        graphs = new HappeningGraphs(new Iris(base), knowledge);
    }

    /** What a shard tells, by the event. */
    Stream<Tuple2<String, String>> accounts(InputFile shard, Configuration configuration) {
        return reader.accounts(shard, configuration)
                .map(account -> new Tuple2<>(account.event(), AccountJson.write(account)));
    }

    /** The blocks in which an account meets others of all times, if it is of no time itself. */
    Stream<String> timelessBlocks(String text) {
        Account account = AccountJson.read(text);
        return blocks.timeless(account) ? blocks.ofAllTimes(account).stream() : Stream.empty();
    }

    /**
     * The blocks of an account.
     *
     * @param timeless those of all times in which something stands that is of no time
     */
    Stream<Tuple2<String, String>> blocks(String text, Set<String> timeless) {
        Account account = AccountJson.read(text);
        Stream<String> met = blocks.ofAllTimes(account).stream().filter(timeless::contains);
        Stream<String> own = blocks.timeless(account) ? Stream.empty() : blocks.of(account).stream();
        return Stream.concat(own, met).map(block -> new Tuple2<>(block, text));
    }

    /** Which events of a block are alike enough to be one happening, the first name first. */
    Stream<Tuple2<String, String>> alike(Iterable<String> texts) {
        Happenings block = blocks.empty();
        Set<String> events = add(texts, block);
        return events.stream().flatMap(event -> block.neighbours(event).stream()
                .filter(other -> event.compareTo(other) < 0)
                .map(other -> new Tuple2<>(event, other)));
    }

    /** The graphs of the joins among events that hang together. */
    Stream<Tuple2<String, String>> joins(Iterable<String> texts) {
        Happenings together = blocks.empty();
        add(texts, together);
        return together.all().stream()
                .filter(JoinedEvents::joined)
                .map(JoinedEvents::events)
                .flatMap(events -> joins(events, together));
    }

    private Stream<Tuple2<String, String>> joins(List<String> events, Happenings together) {
        String head = graphs.head(events, together, graph -> Long.MAX_VALUE); // as if all had come in at once
        return graphs.joins(head, events, together).entrySet().stream()
                .flatMap(join -> ShardLines.graph(Shards.JOINS, join.getKey(), join.getValue()));
    }

    private static Set<String> add(Iterable<String> texts, Happenings happenings) {
        // in the order of their texts, as workers hand them over in any
        Set<String> sorted = new TreeSet<>();
        texts.forEach(sorted::add);
        return sorted.stream()
                .map(AccountJson::read)
                .peek(happenings::add)
                .map(Account::event)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
