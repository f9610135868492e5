// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;

/** The statements of quads that come in the order of their subject, property and object in some order: each once, whatever graphs it is in. */
final class Different implements Iterator<Tuple<NodeId>> {

    private final Iterator<Tuple<NodeId>> quads;
    private final Runnable watch;
    private Tuple<NodeId> last;
    private Tuple<NodeId> next;

    /** @param watch throws if nobody waits for them any more */
    Different(Iterator<Tuple<NodeId>> quads, Runnable watch) {
        this.quads = quads;
        this.watch = watch;
    }

    @Override
    public boolean hasNext() {
        while (next == null && quads.hasNext()) {
            watch.run();
            Tuple<NodeId> quad = quads.next();
            if (last == null || !same(last, quad)) {
                next = quad;
            }
        }
        return next != null;
    }

    private static boolean same(Tuple<NodeId> one, Tuple<NodeId> other) {
        return one.get(1).equals(other.get(1))
                && one.get(2).equals(other.get(2))
                && one.get(3).equals(other.get(3));
    }

    @Override
    public Tuple<NodeId> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = next;
        next = null;
        return last;
    }
}
