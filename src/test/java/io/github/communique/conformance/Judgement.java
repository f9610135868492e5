// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What a tool of others says.
 *
 * @param tool its name and version
 * @param figures how much it looked at
 * @param faults each in a sentence
 * @param skipped why it could not look
 */
public record Judgement(String tool, String figures, List<String> faults, Optional<String> skipped) {

    /** Reads the last line that a script prints. */
    static Judgement parse(String output) {
        String last = output.strip().lines().reduce("", (before, line) -> line);
        JsonObject object = JSON.parse(last);
        return new Judgement(
                text(object, "tool").orElse("unknown"),
                text(object, "figures").orElse(""),
                object.hasKey("faults")
                        ? object.get("faults").getAsArray().stream()
                                .map(one -> one.getAsString().value())
                                .toList()
                        : List.of(),
                text(object, "skipped"));
    }

    /** That there was nothing to look with. */
    static Judgement skip(String why) {
        return new Judgement("none", "", List.of(), Optional.of(why));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.hasKey(name) ? Optional.of(object.get(name).getAsString().value()) : Optional.empty();
    }
}
