// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.io.IOException;
import java.util.Map;

/**
 * One of the boosted trees: at each node one figure is compared, from a leaf comes a number.
 *
 * @param columns the figure that is compared at a node
 * @param figures what it is compared with; at a leaf the number that comes from it
 * @param left the node that follows where the figure is less; none at a leaf
 * @param right the node that follows otherwise
 * @param unknown the node that follows where the figure is not known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read by nothing but this
record Tree(int[] columns, float[] figures, int[] left, int[] right, int[] unknown) {

    /** The tree in a model of XGBoost. */
    static Tree of(Map<?, ?> written) throws IOException {
        int[] left = (int[]) written.get("left_children");
        int[] right = (int[]) written.get("right_children");
        long[] defaults = (long[]) written.get("default_left");
        int[] unknown = new int[left.length];
        for (int i = 0; i < left.length; i++) {
            unknown[i] = defaults[i] == 0 ? right[i] : left[i];
        }
        for (long sort : (long[]) written.get("split_type")) {
            if (sort != 0) {
                throw new IOException("trees that part by categories are not known here");
            }
        }
        return new Tree(
                (int[]) written.get("split_indices"), (float[]) written.get("split_conditions"), left, right, unknown);
    }

    /** The number that comes of a row. */
    float value(float[] row) {
        int node = 0;
        while (left[node] >= 0) {
            float figure = row[columns[node]];
            if (figure < figures[node]) {
                node = left[node];
            } else {
                node = Float.isNaN(figure) ? unknown[node] : right[node];
            }
        }
        return figures[node];
    }
}
