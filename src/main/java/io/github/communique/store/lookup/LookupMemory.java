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
    private static final int MOST = 8192;
    private static final int LONGEST = 32;
    private static final float FILLED = 0.75f;

    private final Map<NodeId, Trial> trials = new HashMap<>();
    private final Map<Tuple<NodeId>, List<Tuple<NodeId>>> found = new LinkedHashMap<>(16, FILLED, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tuple<NodeId>, List<Tuple<NodeId>>> eldest) {
            return size() > MOST;
        }
    };

    /** Whether what is looked for by a property is looked for again often enough. */
    boolean pays(Tuple<NodeId> wanted) {
        return trials.computeIfAbsent(wanted.get(PROPERTY), any -> new Trial()).pays();
    }

    /** What was found by this; null if it is not known, as millions of times it is not. */
    List<Tuple<NodeId>> known(Tuple<NodeId> wanted) {
        List<Tuple<NodeId>> known = found.get(wanted);
        trials.get(wanted.get(PROPERTY)).count(known != null);
        return known;
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
                    found.put(wanted, noted);
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
