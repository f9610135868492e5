// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which names of annotated articles a careful reader holds for those of one person. */
public final class PersonGold {

    private PersonGold() {}

    /**
     * Reads a file of persons: those who bear more than one name, each with all of them.
     *
     * @throws IOException where it cannot be read; the message says what to do
     */
    public static SameGold read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            List<Set<String>> persons = reader.readObject().getJsonArray("persons").stream()
                    .map(person -> names(person.asJsonObject()))
                    .toList();
            return new SameGold(persons, Set.of(), Set.of());
        } catch (JsonException | ClassCastException | NullPointerException broken) {
            throw new IOException(
                    file + " tells no persons: " + broken.getMessage()
                            + "; give a JSON object with \"persons\", each with \"country\" and \"names\"",
                    broken);
        }
    }

    private static Set<String> names(JsonObject person) {
        return person.getJsonArray("names").stream()
                .map(name -> key(person.getString("country"), ((JsonString) name).getString()))
                .collect(Collectors.toSet());
    }

    /** What a name is called here: whom its bearer acts for, then the name. */
    static String key(String country, String name) {
        return country + " " + name;
    }
}
