// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.graph.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;

/**
 * A thing that may be meant.
 *
 * @param entity the thing
 * @param name how well the name fits, from 0 to 100
 * @param agreement how well what else is known fits, from 0 to 1
 * @param reason what speaks for it beside its own name, empty for nothing
 */
record ReconciliationCandidate(Entity entity, double name, double agreement, String reason) {

    static final Comparator<ReconciliationCandidate> BEST_FIRST = Comparator.comparingDouble(
                    ReconciliationCandidate::score)
            .reversed()
            .thenComparing(candidate -> -candidate.entity().events())
            .thenComparing(candidate -> candidate.entity().label())
            .thenComparing(candidate -> candidate.entity().iri());

    /** From 0 to 100. */
    double score() {
        return Math.round(name * agreement * 10) / 10.0;
    }

    JsonObjectBuilder json(boolean match) {
        JsonArrayBuilder types = JsonParts.array().add(Types.json(entity.kind()));
        String told = reason.isEmpty() ? entity.description() : entity.description() + "; " + reason;
        return JsonParts.object()
                .add("id", entity.iri())
                .add("name", entity.label())
                .add("description", told)
                .add("type", types)
                .add("score", score())
                .add(
                        "features",
                        JsonParts.array().add(feature("name", name)).add(feature("properties", agreement * 100)))
                .add("match", match);
    }

    private static JsonObjectBuilder feature(String id, double value) {
        return JsonParts.object().add("id", id).add("value", Math.round(value * 10) / 10.0);
    }
}
