// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.sparql.core.Quad;

/**
 * What becomes of one graph.
 *
 * @param name of the graph
 * @param before what it held
 * @param after what it is to hold; nothing if it goes
 * @param digest of what it is to hold
 */
public record GraphChange(String name, Set<Quad> before, Set<Quad> after, String digest) {

    public GraphChange {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    static GraphChange of(CanonicalGraph before, CanonicalGraph after) {
        return new GraphChange(after.name(), before.quads(), after.quads(), DigestUtils.sha256Hex(after.lines()));
    }
}
