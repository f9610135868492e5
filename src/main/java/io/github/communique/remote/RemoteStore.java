// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import io.github.communique.store.GraphChange;
import io.github.communique.store.StoreBase;
import io.github.communique.store.Tombstone;
import io.github.communique.store.Upstream;
import io.github.communique.store.UpstreamChange;
import io.github.communique.store.UpstreamException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;

/** A store elsewhere, of which a folder holds the copy. */
public final class RemoteStore implements Upstream {

    /** Graphs that are taken over in one go. */
    private static final int TOGETHER = 50;

    private final URI where;
    private final Path folder;
    private final RemoteEndpoint endpoint;
    private final RemoteGraphs graphs;
    private final MarkFile file;
    private Map<String, RemoteMark> marks = new TreeMap<>();
    /** What went in last, until the copy has it, too. */
    private List<GraphChange> taken = List.of();

    private boolean opened;

    /** The store at an address, of which a folder holds the copy. */
    public RemoteStore(RemoteAccess access, Path folder) {
        where = access.store();
        this.folder = folder;
        endpoint = new RemoteEndpoint(access);
        graphs = new RemoteGraphs(endpoint);
        file = MarkFile.in(folder);
    }

    @Override
    public void level(Copy copy) {
        if (!opened) {
            marks = file.read();
            opened = true;
        }
        Claims claims = graphs.claims();
        Map<String, RemoteMark> there = marks(graphs.counts(), claims.digests());
        rebase(claims, there);
        List<Tombstone> stones = claims.withdrawals();
        levelWithdrawals(copy, stones);
        stones.forEach(stone -> there.remove(stone.graph()));
        drop(copy, there.keySet());
        Set<String> changed = changed(there);
        if (!changed.isEmpty()) {
            takeOver(copy, there, new ArrayList<>(changed));
        }
    }

    private static Map<String, RemoteMark> marks(Map<String, Long> counts, Map<String, String> digests) {
        Map<String, RemoteMark> marks = new TreeMap<>();
        counts.forEach((name, count) -> marks.put(name, new RemoteMark(digests.getOrDefault(name, ""), count)));
        return marks;
    }

    /** The base is that of the store elsewhere; where that was emptied, the one of former times is forgotten. */
    private void rebase(Claims claims, Map<String, RemoteMark> there) {
        if (claims.base().isPresent()) {
            if (!StoreBase.of(folder).map(StoreBase::base).equals(claims.base())) {
                new StoreBase(claims.base().get()).keepIn(folder);
            }
        } else if (there.isEmpty() && !marks.isEmpty()) {
            StoreBase.forget(folder);
        }
    }

    private static void levelWithdrawals(Copy copy, List<Tombstone> stones) {
        copy.withdrawals().stream()
                .filter(stone ->
                        stones.stream().noneMatch(other -> other.graph().equals(stone.graph())))
                .forEach(stone -> copy.reinstate(stone.graph()));
        List<Tombstone> known = copy.withdrawals();
        stones.stream().filter(stone -> !known.contains(stone)).forEach(copy::withdraw);
    }

    private void drop(Copy copy, Set<String> there) {
        Map<String, Graph> gone = new HashMap<>();
        copy.names().stream().filter(name -> !there.contains(name)).forEach(name -> gone.put(name, Graph.emptyGraph));
        if (!gone.isEmpty()) {
            copy.replace(gone);
        }
        if (marks.keySet().retainAll(there)) {
            file.write(marks);
        }
    }

    private Set<String> changed(Map<String, RemoteMark> there) {
        return there.entrySet().stream()
                .filter(graph -> !graph.getValue().equals(marks.get(graph.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void takeOver(Copy copy, Map<String, RemoteMark> there, List<String> names) {
        for (int at = 0; at < names.size(); at += TOGETHER) {
            List<String> some = names.subList(at, Math.min(at + TOGETHER, names.size()));
            copy.replace(graphs.content(some));
            some.forEach(name -> marks.put(name, there.get(name)));
        }
        file.write(marks);
    }

    @Override
    public void forget() {
        marks.clear();
        opened = true;
    }

    @Override
    public void take(UpstreamChange change) {
        refuseOvertaken(change);
        Map<String, String> wanted = new TreeMap<>();
        change.graphs().stream()
                .filter(graph -> !graph.after().isEmpty())
                .forEach(graph -> wanted.put(graph.name(), graph.digest()));
        try {
            endpoint.update(RemoteUpdate.of(change, StoreBase.of(folder).map(StoreBase::base), this::known));
        } catch (UpstreamException broken) {
            if (wanted.isEmpty() || !holds(wanted, broken)) {
                throw broken;
            }
        }
        if (!wanted.isEmpty() && !digests(wanted.keySet()).equals(wanted)) {
            throw new UpstreamException(
                    "the store " + where
                            + " says that it has taken a change, and does not show it; see its rights and its log",
                    null);
        }
        taken = change.graphs();
    }

    /** Whether a change went in although its answer was lost. */
    private boolean holds(Map<String, String> wanted, UpstreamException broken) {
        try {
            return digests(wanted.keySet()).equals(wanted);
        } catch (UpstreamException silent) {
            broken.addSuppressed(silent);
            return false;
        }
    }

    /** Whether a graph there is as the copy has it, to the letter; what others wrote the copy may hold in other words. */
    private boolean known(String graph) {
        return marks.containsKey(graph) && !marks.get(graph).digest().isEmpty();
    }

    private void refuseOvertaken(UpstreamChange change) {
        Set<String> names =
                change.graphs().stream().map(GraphChange::name).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> there = names.isEmpty() ? Map.of() : digests(names);
        for (String name : names) {
            String known = marks.getOrDefault(name, new RemoteMark("", 0)).digest();
            if (!there.getOrDefault(name, "").equals(known)) {
                throw UpstreamException.overtaken("another program has changed <" + name + "> in the store " + where
                        + " meanwhile, so this change is not made; run the command again");
            }
        }
    }

    private Map<String, String> digests(Set<String> names) {
        return graphs.claims(names).digests();
    }

    private void mark(GraphChange graph) {
        if (graph.after().isEmpty()) {
            marks.remove(graph.name());
        } else {
            marks.put(graph.name(), new RemoteMark(graph.digest(), graph.after().size()));
        }
    }

    @Override
    public void settled() {
        taken.forEach(this::mark);
        taken = List.of();
        file.write(marks);
    }
}
