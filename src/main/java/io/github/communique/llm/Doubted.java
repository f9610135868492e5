// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * An event that is to be judged.
 *
 * @param number what it is pointed at by
 * @param event the event
 * @param sentences the numbers of the sentences that tell of it
 */
record Doubted(int number, Event event, List<Integer> sentences) {

    Doubted {
        sentences = List.copyOf(sentences);
    }

    /** What a language model is told of it. */
    JsonObject told() {
        JsonArrayBuilder participants = Json.createArrayBuilder();
        event.participations().forEach(part -> participants.add(told(part)));
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("number", number)
                .add("type", event.type().name())
                .add("status", Material.word(event.status()))
                .add("evidence", Json.createArrayBuilder(sentences));
        event.when().ifPresent(date -> told.add("date", date.edtf()));
        event.place().ifPresent(place -> told.add("place", place.name()));
        return told.add("participants", participants).build();
    }

    private static JsonObjectBuilder told(Participation part) {
        Party party = part.party();
        JsonObjectBuilder told = Json.createObjectBuilder().add("name", party.name());
        party.countryActedFor().ifPresent(code -> told.add("country", code));
        return told.add("role", Material.word(part.role()));
    }
}
