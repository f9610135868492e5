// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.happening.Account;
import io.github.communique.happening.Account.Side;
import io.github.communique.happening.Account.Spot;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Accounts as text for the way between workers, and back; the same account always gives the same text. */
final class AccountJson {

    private AccountJson() {}

    /** Writes an account. */
    static String write(Account account) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("event", account.event())
                .add("article", account.article())
                .add("type", account.type())
                .add("status", account.status().name())
                .add("sides", sides(account.sides()))
                .add("telling", account.telling())
                .add("alike", account.alike());
        account.when().ifPresent(span -> json.add("when", span.edtf()));
        account.published().ifPresent(day -> json.add("published", day.toString()));
        account.document().ifPresent(name -> json.add("document", name));
        account.spot().ifPresent(spot -> {
            json.add("spot", spot.name());
            spot.country().ifPresent(country -> json.add("country", country));
            json.add("whole", spot.whole());
        });
        return json.build().toString();
    }

    private static JsonArrayBuilder sides(List<Side> sides) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (Side side : sides) {
            JsonObjectBuilder told = Json.createObjectBuilder()
                    .add("key", side.key())
                    .add("role", side.role().name());
            side.person().ifPresent(name -> told.add("person", name));
            json.add(told);
        }
        return json;
    }

    /** Reads what {@link #write} wrote. */
    static Account read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Account(
                    json.getString("event"),
                    json.getString("article"),
                    json.getString("type"),
                    Status.valueOf(json.getString("status")),
                    json.getJsonArray("sides").getValuesAs(JsonObject.class).stream()
                            .map(AccountJson::side)
                            .toList(),
                    text(json, "when").map(TimeSpan::new),
                    text(json, "published").map(LocalDate::parse),
                    text(json, "spot").map(name -> new Spot(name, text(json, "country"), json.getBoolean("whole"))),
                    text(json, "document"),
                    json.getString("telling"),
                    json.getInt("alike"));
        }
    }

    private static Side side(JsonObject json) {
        return new Side(json.getString("key"), text(json, "person"), Role.valueOf(json.getString("role")));
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.containsKey(name) ? Optional.of(json.getString(name)) : Optional.empty();
    }
}
