// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a gazetteer, sorted onto shelves. */
final class Shelves {

    private final SpellingRuns<Sense> names;
    private final OfficeNames offices;
    private final SpellingRuns<Entry.Organ> organs;
    private final Map<String, Entry> byIri = new HashMap<>();
    private final Map<String, Entry.State> byCode = new HashMap<>();
    private final Map<String, Set<Entry.Person>> byFullName = new HashMap<>();
    private final Map<String, Set<Entry.Person>> byFamilyName = new HashMap<>();
    private final Map<String, Set<Entry.Place>> byPlaceName = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    Shelves(SpellingRuns<Sense> names, OfficeNames offices, SpellingRuns<Entry.Organ> organs) {
        this.names = names;
        this.offices = offices;
        this.organs = organs;
    }

    void put(Entry entry) {
        byIri.put(entry.iri(), entry);
        if (entry instanceof Entry.State state) {
            byCode.put(state.code(), state);
        }
    }

    void putPerson(String name, Entry.Person person) {
        byFullName.computeIfAbsent(key(name), any -> new LinkedHashSet<>(2)).add(person);
    }

    void putFamily(String name, Entry.Person person) {
        byFamilyName.computeIfAbsent(key(name), any -> new LinkedHashSet<>(2)).add(person);
    }

    void putPlace(String name, Entry.Place place) {
        byPlaceName.computeIfAbsent(key(name), any -> new LinkedHashSet<>(2)).add(place);
    }

    void putDoubtful(String name) {
        doubtful.add(key(name));
    }

    SpellingRuns<Sense> names() {
        return names;
    }

    OfficeNames offices() {
        return offices;
    }

    SpellingRuns<Entry.Organ> organs() {
        return organs;
    }

    boolean isDoubtful(List<String> words) {
        return doubtful.contains(key(String.join(" ", words)));
    }

    boolean isFullName(String name) {
        return byFullName.containsKey(key(name));
    }

    List<Entry.Person> personsNamed(String name) {
        Map<String, Set<Entry.Person>> shelf = isFullName(name) ? byFullName : byFamilyName;
        return List.copyOf(shelf.getOrDefault(key(name), Set.of()));
    }

    List<Entry.Place> placesNamed(String name) {
        return List.copyOf(byPlaceName.getOrDefault(key(name), Set.of()));
    }

    Optional<Entry.State> state(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Entry> entry(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    private static String key(String name) {
        return Spelling.key(String.join(" ", Spelling.piecesOfName(name)));
    }
}
