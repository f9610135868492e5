// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.util.List;
import java.util.Map;

/**
 * What stands in a file of boosted trees, with ways into it.
 *
 * @param root all that stands in it
 */
record TreeFile(Object root) {

    /** What stands at the end of a path of names. */
    Object member(String... path) {
        Object at = root;
        for (String name : path) {
            at = ((Map<?, ?>) at).get(name);
        }
        return at;
    }

    List<?> list(String... path) {
        return (List<?>) member(path);
    }

    String text(String... path) {
        return (String) member(path);
    }

    /** One number, or several in brackets. */
    float[] numbers(String... path) {
        String[] written = text(path).replaceAll("[\\[\\]]", "").split(",");
        float[] numbers = new float[written.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(written[i]);
        }
        return numbers;
    }
}
