// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trees, with what they were learnt from and how good they are.
 *
 * @param trees the files of the trees, by the names {@code parts}, {@code judge}, {@code sameness}, {@code happening}, {@code dates},
 *     {@code places}
 * @param articles the names of the articles that they were learnt from
 * @param crossValidation how well such trees do on articles that they have not seen
 */
public record LearntTrees(Map<String, byte[]> trees, List<String> articles, CrossValidation crossValidation) {

    /** Copies the collections, but not the files. */
    public LearntTrees {
        trees = Collections.unmodifiableMap(new LinkedHashMap<>(trees));
        articles = List.copyOf(articles);
    }
}
