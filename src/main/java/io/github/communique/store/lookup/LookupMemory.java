// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;

/** What one query found last, by what it looked for; it is of one thread. */
final class LookupMemory {

    private static final int PROPERTY = 2;
    private static final int MOST = 50_000;
    private static final int MOST_PROPERTIES = 1000;
    private static final int LONGEST = 32;
    private static final float FILLED = 0.75f;

    private final Map<NodeId, Trial> trials = new HashMap<>();
    private final Trial others = new Trial();
    private final Map<Tuple<NodeId>, List<Tuple<NodeId>>> found = new LinkedHashMap<>(16, FILLED, true);
    private int weight;

    /** Whether what is looked for by a property is looked for again often enough. */
    boolean pays(Tuple<NodeId> wanted) {
        return trial(wanted.get(PROPERTY)).pays();
    }

    /** Properties beyond the first many are tried together. */
    private Trial trial(NodeId property) {
        if (trials.size() < MOST_PROPERTIES) {
            return trials.computeIfAbsent(property, any -> new Trial());
        }
        return trials.getOrDefault(property, others);
    }

    /** What was found by this; null if it is not known, as millions of times it is not. */
    List<Tuple<NodeId>> known(Tuple<NodeId> wanted) {
        List<Tuple<NodeId>> known = found.get(wanted);
        trial(wanted.get(PROPERTY)).count(known != null);
        return known;
    }

    private void keep(Tuple<NodeId> wanted, List<Tuple<NodeId>> statements) {
        List<Tuple<NodeId>> before = found.put(wanted, statements);
        weight += weight(statements) - (before == null ? 0 : weight(before));
        Iterator<List<Tuple<NodeId>>> eldest = found.values().iterator();
        while (weight > MOST) {
            weight -= weight(eldest.next());
            eldest.remove();
        }
    }

    /** That nothing was found is kept, too. */
    private static int weight(List<Tuple<NodeId>> statements) {
        return Math.max(1, statements.size());
    }

    /** How often what was looked for by a property was known. */
    private static final class Trial {

        private static final int LOOKS = 200;
        private static final int SELDOM = 5;

        private int looked;
        private int known;

        boolean pays() {
            return looked < LOOKS || known * SELDOM >= looked;
        }

        void count(boolean there) {
            looked++;
            known += there ? 1 : 0;
        }
    }

    /** The same statements, known from when the last of them was taken, if they are few. */
    Iterator<Tuple<NodeId>> noting(Tuple<NodeId> wanted, Iterator<Tuple<NodeId>> statements) {
        List<Tuple<NodeId>> noted = new ArrayList<>();
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                boolean more = statements.hasNext();
                if (!more && noted.size() <= LONGEST) {
                    keep(wanted, noted);
                }
                return more;
            }

            @Override
            public Tuple<NodeId> next() {
                Tuple<NodeId> one = statements.next();
                if (noted.size() <= LONGEST) {
                    noted.add(one);
                }
                return one;
            }
        };
    }
}
