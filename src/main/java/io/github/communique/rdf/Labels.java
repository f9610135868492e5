// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import java.util.HashMap;
import java.util.Map;

/** The label of each thing in one article: the first that is told, so that no thing has two. */
final class Labels {

    private final Map<String, String> first = new HashMap<>();

    String of(String iri, String told) {
        return first.computeIfAbsent(iri, fresh -> told.strip());
    }
}
