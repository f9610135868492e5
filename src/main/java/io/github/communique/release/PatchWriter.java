// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.Quad;

/** Writes what leads from one dump of N-Quads to another as RDF Patch; no more than a graph of each is in memory. */
final class PatchWriter {

    /**
     * What a patch does.
     *
     * @param added how many quads it adds
     * @param removed how many it takes away
     * @param touched the things whose own statements differ
     */
    record Effect(long added, long removed, Set<String> touched) {

        Effect {
            touched = Set.copyOf(touched);
        }
    }

    private final RDFChanges patch;
    private final Set<String> touched = new HashSet<>();
    private long added;
    private long removed;

    private PatchWriter(OutputStream stream) {
        patch = RDFPatchOps.textWriter(stream);
    }

    static Effect write(Path before, Path after, String id, String previous, OutputStream stream) throws IOException {
        PatchWriter writer = new PatchWriter(stream);
        writer.patch.start();
        writer.patch.header("id", NodeFactory.createURI(id));
        writer.patch.header("prev", NodeFactory.createURI(previous));
        writer.patch.txnBegin();
        try (QuadFile old = new QuadFile(before);
                QuadFile young = new QuadFile(after)) {
            writer.merge(old, young);
        }
        writer.patch.txnCommit();
        writer.patch.finish();
        return new Effect(writer.added, writer.removed, writer.touched);
    }

    private void merge(QuadFile before, QuadFile after) {
        Optional<GraphLines> old = before.next();
        Optional<GraphLines> young = after.next();
        while (old.isPresent() || young.isPresent()) {
            int order = order(old, young);
            TreeSet<String> gone =
                    order > 0 ? new TreeSet<>() : old.orElseThrow().lines();
            TreeSet<String> come =
                    order < 0 ? new TreeSet<>() : young.orElseThrow().lines();
            change(without(gone, come), without(come, gone));
            old = order > 0 ? old : before.next();
            young = order < 0 ? young : after.next();
        }
    }

    private static int order(Optional<GraphLines> old, Optional<GraphLines> young) {
        if (old.isEmpty() || young.isEmpty()) {
            return old.isEmpty() ? 1 : -1;
        }
        return old.get().bare().compareTo(young.get().bare());
    }

    private static Collection<String> without(TreeSet<String> lines, TreeSet<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private void change(Collection<String> gone, Collection<String> come) {
        removed += gone.size();
        added += come.size();
        GraphLines.parse(gone, quad -> {
            patch.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
            touch(quad);
        });
        GraphLines.parse(come, quad -> {
            patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
            touch(quad);
        });
    }

    private void touch(Quad quad) {
        if (quad.getSubject().isURI() && quad.getSubject().getURI().matches(".*/id/(event|article)/[^/]+")) {
            touched.add(quad.getSubject().getURI());
        }
    }
}
