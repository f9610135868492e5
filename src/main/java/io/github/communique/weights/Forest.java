// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Boosted trees: at each node one figure is compared, from a leaf comes a number. All of them lie in one array, since half the time
 * would go into fetching what lies here and there: a node takes three places in it,
 *
 * <pre>
 * twice the column of the figure, and one more where an unknown figure goes left; -1 at a leaf
 * the bits of what it is compared with; at a leaf those of the number that comes from it
 * where the node begins that follows if the figure is less; the one that follows otherwise begins just behind it
 * </pre>
 */
final class Forest {

    private static final int PLACES = 3;

    private final int[] nodes;
    private final int[] roots;

    private Forest(int[] nodes, int[] roots) {
        this.nodes = nodes;
        this.roots = roots;
    }

    /** The trees in a model of XGBoost. */
    static Forest of(List<?> written) throws IOException {
        List<int[]> planted = new ArrayList<>();
        int[] roots = new int[written.size()];
        int room = 0;
        for (Object tree : written) {
            roots[planted.size()] = room;
            int[] nodes = plant((Map<?, ?>) tree, room);
            planted.add(nodes);
            room += nodes.length;
        }
        int[] all = new int[room];
        for (int tree = 0; tree < roots.length; tree++) {
            System.arraycopy(planted.get(tree), 0, all, roots[tree], planted.get(tree).length);
        }
        return new Forest(all, roots);
    }

    /** Lays a tree out level by level, from a place on. */
    private static int[] plant(Map<?, ?> tree, int root) throws IOException {
        refuseCategories((long[]) tree.get("split_type"));
        int[] left = (int[]) tree.get("left_children");
        int[] right = (int[]) tree.get("right_children");
        int[] columns = (int[]) tree.get("split_indices");
        float[] figures = (float[]) tree.get("split_conditions");
        long[] unknownLeft = (long[]) tree.get("default_left");
        int[] nodes = new int[PLACES * left.length];
        int[] written = new int[left.length];
        int known = 1;
        for (int at = 0; at < known; at++) {
            int node = written[at];
            boolean leaf = left[node] < 0;
            nodes[PLACES * at] = leaf ? -1 : 2 * columns[node] + (int) unknownLeft[node];
            nodes[PLACES * at + 1] = Float.floatToRawIntBits(figures[node]);
            nodes[PLACES * at + 2] = root + PLACES * known;
            if (!leaf) {
                written[known++] = left[node];
                written[known++] = right[node];
            }
        }
        return Arrays.copyOf(nodes, PLACES * known);
    }

    private static void refuseCategories(long[] sorts) throws IOException {
        for (long sort : sorts) {
            if (sort != 0) {
                throw new IOException("trees that part by categories are not known here");
            }
        }
    }

    int size() {
        return roots.length;
    }

    /** The number that comes of a row in a tree. */
    float value(int tree, float[] row) {
        int at = roots[tree];
        for (int column = nodes[at]; column >= 0; column = nodes[at]) {
            float figure = row[column >> 1];
            float bound = Float.intBitsToFloat(nodes[at + 1]);
            boolean less =
                    (column & 1) == 0 ? figure < bound : !(figure >= bound); // none compares with what is not known
            at = less ? nodes[at + 2] : nodes[at + 2] + PLACES;
        }
        return Float.intBitsToFloat(nodes[at + 1]);
    }
}
