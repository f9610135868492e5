// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.graph.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Types as they are written in answers. */
final class Types {

    private Types() {}

    static JsonObjectBuilder json(Kind kind) {
        return JsonParts.object().add("id", kind.iri()).add("name", kind.label());
    }

    static JsonArray all() {
        JsonArrayBuilder types = JsonParts.array();
        Kind.all().forEach(kind -> types.add(json(kind)));
        return types.build();
    }
}
