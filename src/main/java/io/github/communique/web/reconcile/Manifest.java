// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.JsonParts;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * Says what the service can do.
 *
 * @param base of the data's IRIs
 */
record Manifest(String base) {

    /** How many queries may come at once. */
    static final int BATCH = 100;

    private static final int WIDTH = 420;
    private static final int HEIGHT = 180;

    JsonObject json() {
        return JsonParts.object()
                .add("versions", JsonParts.array().add("0.2"))
                .add("name", "Communiqué: parties, places, offices and types of diplomatic events")
                .add("identifierSpace", base + "id/")
                .add("schemaSpace", Dip.NS)
                .add("documentation", base + "reconcile")
                .add("defaultTypes", Types.all())
                .add("batchSize", BATCH)
                .add("view", url("reconcile/view?id={{id}}"))
                .add(
                        "preview",
                        url("reconcile/preview?id={{id}}").add("width", WIDTH).add("height", HEIGHT))
                .add(
                        "suggest",
                        JsonParts.object()
                                .add("entity", suggest("entity"))
                                .add("type", suggest("type"))
                                .add("property", suggest("property")))
                .add("extend", JsonParts.object().add("propose_properties", service("/extend/propose")))
                .build();
    }

    private JsonObjectBuilder url(String path) {
        return JsonParts.object().add("url", base + path);
    }

    private JsonObjectBuilder suggest(String what) {
        return service("/suggest/" + what)
                .add("flyout_service_url", base + "reconcile")
                .add("flyout_service_path", "/flyout/" + what + "?id=${id}");
    }

    private JsonObjectBuilder service(String path) {
        return JsonParts.object().add("service_url", base + "reconcile").add("service_path", path);
    }
}
