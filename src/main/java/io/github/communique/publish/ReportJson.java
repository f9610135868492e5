// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.correction.Unheld;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reports as JSON, for the one who handed the drafts in, and back. */
public final class ReportJson {

    private ReportJson() {}

    /** Writes reports. */
    public static byte[] write(List<Report> reports) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (Report report : reports) {
            JsonArrayBuilder held = Json.createArrayBuilder();
            report.quarantined()
                    .forEach(event -> held.add(
                            Json.createObjectBuilder().add("id", event.id()).add("uncertain", event.uncertain())));
            JsonArrayBuilder unheld = Json.createArrayBuilder();
            report.unheld()
                    .forEach(event -> unheld.add(Json.createObjectBuilder()
                            .add("event", event.event())
                            .add("why", event.why())));
            json.add(Json.createObjectBuilder()
                    .add("outcome", report.outcome().name())
                    .add("accepted", report.accepted())
                    .add("quarantined", held)
                    .add("unheld", unheld));
        }
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param drafts what was handed in
     * @throws RuntimeException if it is something else, or of other drafts
     */
    public static List<Report> read(List<Draft> drafts, byte[] json) {
        JsonArray told = DraftJson.array(json);
        if (told.size() != drafts.size()) {
            throw new IllegalArgumentException(told.size() + " reports of " + drafts.size() + " drafts");
        }
        List<Report> reports = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            reports.add(report(drafts.get(at), told.getJsonObject(at)));
        }
        return List.copyOf(reports);
    }

    private static Report report(Draft draft, JsonObject json) {
        List<Held> held = json.getJsonArray("quarantined").getValuesAs(JsonObject.class).stream()
                .map(event -> new Held(event.getString("id"), event.getBoolean("uncertain")))
                .toList();
        List<Unheld> unheld = json.getJsonArray("unheld").getValuesAs(JsonObject.class).stream()
                .map(event -> new Unheld(event.getString("event"), event.getString("why")))
                .toList();
        return new Report(
                draft.article(),
                draft.name(),
                Report.Outcome.valueOf(json.getString("outcome")),
                json.getInt("accepted"),
                held,
                unheld);
    }
}
