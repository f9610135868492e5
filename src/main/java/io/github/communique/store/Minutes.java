// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Notes what a change does before it is done: the revision of each graph, and the things that no graph will describe. */
final class Minutes {

    private static final String READ_ANEW = "The article was read anew and no longer tells of this.";
    private static final String TAKEN_OUT = "What told of this was taken out of the data.";

    private final Archive archive;
    private final DatasetGraph before;
    private final Optional<ChangeAuthor> author;
    private final Set<String> changed = new HashSet<>();
    private final Set<Node> coming = new HashSet<>();

    /**
     * The minutes of a change.
     *
     * @param before the data before the change
     * @param author who decided on it, where somebody did
     */
    Minutes(Archive archive, DatasetGraph before, List<CanonicalGraph> graphs, Optional<ChangeAuthor> author) {
        this.archive = archive;
        this.before = before;
        this.author = author;
        graphs.stream().filter(this::differs).forEach(this::note);
    }

    private void note(CanonicalGraph graph) {
        changed.add(graph.name());
        graph.quads().forEach(quad -> coming.add(quad.getSubject()));
    }

    private boolean differs(CanonicalGraph graph) {
        return !Arrays.equals(graph.lines(), archive.lines(graph.name()));
    }

    /** The change with its minutes. */
    Change of(Change change) {
        Instant when = after(archive.journal().latest(), change.version().modified());
        List<JournalEntry> entries = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        for (CanonicalGraph graph : change.graphs()) {
            if (changed.contains(graph.name())) {
                Optional<Tombstone> stone = change.withdrawn(graph.name());
                long number = archive.journal().last() + 1 + entries.size();
                entries.add(entry(number, graph, when, change.version().digest(), stone));
                Tombstone left = stone.orElseGet(() -> stone(graph, when));
                lost(graph).forEach(thing -> losses.add(new Loss(thing.getURI(), left)));
            }
        }
        return change.noted(entries, losses);
    }

    /** The time of a change: now, or just after the last if the clock has not moved on. */
    static Instant after(Instant last, Instant now) {
        return now.isAfter(last) ? now : last.plusMillis(1);
    }

    private JournalEntry entry(
            long number, CanonicalGraph graph, Instant when, String digest, Optional<Tombstone> stone) {
        byte[] former = archive.lines(graph.name());
        Revision.Kind kind = kind(graph, former.length == 0);
        Revision revision = new Revision(number, graph.name(), kind, when, digest, stone.map(Tombstone::why));
        return new JournalEntry(revision, DigestUtils.sha256Hex(graph.lines()), DigestUtils.sha256Hex(former));
    }

    /** What happens to a graph that gets this content. */
    static Revision.Kind kind(CanonicalGraph graph, boolean comes) {
        if (graph.isEmpty()) {
            return Revision.Kind.DELETED;
        }
        return comes ? Revision.Kind.CREATED : Revision.Kind.UPDATED;
    }

    private Tombstone stone(CanonicalGraph graph, Instant when) {
        return author.map(one -> new Tombstone(graph.name(), when, one.who(), one.why()))
                .orElseGet(() -> unsigned(graph, when));
    }

    private static Tombstone unsigned(CanonicalGraph graph, Instant when) {
        return new Tombstone(graph.name(), when, Tombstone.PUBLISHER, graph.isEmpty() ? TAKEN_OUT : READ_ANEW);
    }

    /** The things that this graph described and no graph will describe. */
    private Set<Node> lost(CanonicalGraph graph) {
        Node name = NodeFactory.createURI(graph.name());
        Set<Node> lost = new HashSet<>();
        before.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> lost.add(quad.getSubject()));
        lost.removeAll(coming);
        lost.removeIf(thing -> !thing.isURI() || stays(thing));
        return lost;
    }

    private boolean stays(Node thing) {
        return Iter.iter(before.find(Node.ANY, thing, Node.ANY, Node.ANY))
                .map(Quad::getGraph)
                .anyMatch(graph -> !changed.contains(graph.toString()));
    }
}
