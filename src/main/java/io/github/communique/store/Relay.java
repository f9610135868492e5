// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;

/** Makes changes in a copy after they were made in what stands above it; readers of the copy do not wait for that. */
final class Relay implements Scribe {

    private final Backend place;
    private final Ledger ledger;
    private final Upstream upstream;
    private final Clock clock;
    private Instant levelled = Instant.EPOCH;

    Relay(Backend place, Ledger ledger, Upstream upstream, Clock clock) {
        this.place = place;
        this.ledger = ledger;
        this.upstream = upstream;
        this.clock = clock;
    }

    /** Takes over what others changed; when that was. */
    synchronized Instant level() {
        upstream.level(new Follower());
        levelled = clock.instant();
        return levelled;
    }

    /** When the copy was level last. */
    synchronized Instant levelled() {
        return levelled;
    }

    /** The same for all that stands above, whatever was known of it. */
    synchronized void levelAnew() {
        upstream.forget();
        level();
    }

    @Override
    public synchronized Set<String> replace(List<CanonicalGraph> wanted, Optional<ChangeAuthor> author) {
        List<GraphChange> changed =
                ledger.changed(wanted).stream().map(this::change).toList();
        if (changed.isEmpty()) {
            return Set.of();
        }
        send(new UpstreamChange(changed, Optional.empty(), Optional.empty()));
        Set<String> names = ledger.replace(wanted, author);
        upstream.settled();
        return names;
    }

    @Override
    public synchronized boolean withdraw(Tombstone stone) {
        List<GraphChange> gone = ledger.changed(List.of(CanonicalGraph.empty(stone.graph()))).stream()
                .map(this::change)
                .toList();
        send(new UpstreamChange(gone, Optional.of(stone), Optional.empty()));
        boolean there = ledger.withdraw(stone);
        upstream.settled();
        return there;
    }

    @Override
    public synchronized boolean reinstate(String name) {
        send(new UpstreamChange(List.of(), Optional.empty(), Optional.of(name)));
        return ledger.reinstate(name);
    }

    private GraphChange change(CanonicalGraph graph) {
        return GraphChange.of(CanonicalGraph.parse(graph.name(), place.archive().lines(graph.name())), graph);
    }

    private void send(UpstreamChange change) {
        try {
            upstream.take(change);
        } catch (UpstreamException refused) {
            if (refused.overtaken()) {
                level();
            }
            throw refused;
        }
    }

    private final class Follower implements Upstream.Copy {

        @Override
        public Set<String> names() {
            return place.database().names();
        }

        @Override
        public List<Tombstone> withdrawals() {
            return ledger.withdrawals();
        }

        @Override
        public void replace(Map<String, Graph> graphs) {
            ledger.replace(CanonicalGraph.of(graphs), Optional.empty());
        }

        @Override
        public void withdraw(Tombstone tombstone) {
            ledger.withdraw(tombstone);
        }

        @Override
        public void reinstate(String name) {
            ledger.reinstate(name);
        }
    }
}
