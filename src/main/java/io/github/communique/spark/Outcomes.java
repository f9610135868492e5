// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;

/** What became of documents, in numbers. */
record Outcomes(int read, int events, int quarantined, int uncertain, int undated, int aside, int failed)
        implements Serializable {

    static final String READ = "read";
    static final String SET_ASIDE = "set aside";
    static final String FAILED = "failed";
    static final Outcomes NONE = new Outcomes(0, 0, 0, 0, 0, 0, 0);

    /** What a line tells that {@link ShardLines} wrote. */
    static Outcomes of(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject told = reader.readObject();
            String outcome = told.getString("outcome");
            return new Outcomes(
                    outcome.equals(READ) ? 1 : 0,
                    told.getInt("events", 0),
                    told.getInt("quarantined", 0),
                    told.getInt("uncertain", 0),
                    told.getBoolean("dated", true) ? 0 : 1,
                    outcome.equals(SET_ASIDE) ? 1 : 0,
                    outcome.equals(FAILED) ? 1 : 0);
        }
    }

    Outcomes plus(Outcomes other) {
        return new Outcomes(
                read + other.read,
                events + other.events,
                quarantined + other.quarantined,
                uncertain + other.uncertain,
                undated + other.undated,
                aside + other.aside,
                failed + other.failed);
    }

    @Override
    public String toString() {
        return ("%d articles read (%d without a date), %d set aside, %d failed; %d events accepted, %d quarantined,"
                        + " %d held as uncertain")
                .formatted(read, undated, aside, failed, events, quarantined, uncertain);
    }
}
