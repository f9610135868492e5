// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the authority calls states, organisations, groups, persons and places, with and without accents and capitals. */
public final class NameBook {

    private static final List<Node> NAMED =
            List.of(Dip.STATE, Dip.term("Territory"), Dip.ORGANISATION, Dip.GROUP, Dip.PERSON, Dip.PLACE);
    private static final List<Node> SEATS = List.of(Dip.term("capital"), Dip.term("seatOfGovernment"));
    private static final List<Node> NAMES = List.of(
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            Dip.term("officialName"),
            Dip.term("metonym"),
            Dip.term("demonym"),
            Dip.term("nationals"),
            FOAF.familyName.asNode());

    private final FoldedEnglish comparison;
    private final Map<String, Set<String>> records = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Set<String>> governedFrom = new HashMap<>();
    private int longest = 1;

    /** The names of an authority. */
    NameBook(AuthorityRecords authority, FoldedEnglish comparison) {
        this.comparison = comparison;
        authority.ofTypes(NAMED).forEach(record -> enter(authority, record));
    }

    private void enter(AuthorityRecords authority, Node record) {
        for (Node seat : SEATS) {
            authority.objects(record, seat).forEach(place -> governedFrom
                    .computeIfAbsent(place.getURI(), any -> new TreeSet<>())
                    .add(record.getURI()));
        }
        for (Node property : NAMES) {
            authority.texts(record, property).forEach(name -> enter(record.getURI(), name));
        }
        authority.texts(record, Dip.countryCode).forEach(code -> codes.putIfAbsent(code, record.getURI()));
        authority.label(record).ifPresent(label -> labels.put(record.getURI(), label));
    }

    private void enter(String record, String name) {
        List<String> words = comparison.words(name);
        longest = Math.max(longest, words.size());
        records.computeIfAbsent(String.join(" ", words), any -> new TreeSet<>()).add(record);
    }

    /** The records of a whole name, in order; none if it is not known. */
    public Set<String> records(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(comparison::words)
                .map(this::records)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** The record of a state by its ISO 3166-1 code, with capitals or without. */
    public Optional<String> coded(String code) {
        return Optional.ofNullable(codes.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The records of a name in words as they are compared. */
    Set<String> records(List<String> words) {
        return records.getOrDefault(String.join(" ", words), Set.of());
    }

    /** How a record is called. */
    public Optional<String> label(String record) {
        return Optional.ofNullable(labels.get(record));
    }

    /** The records of the states whose government sits in a city of that name. */
    public Set<String> governedFrom(String city) {
        return records(city).stream()
                .flatMap(place -> governedFrom.getOrDefault(place, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** All names of some records, as they are compared. */
    public List<String> namesOf(Set<String> wanted) {
        return records.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All names as they are compared. */
    Collection<String> names() {
        return records.keySet();
    }

    /** How many words the longest name has. */
    int longest() {
        return longest;
    }

    /** The word by which the index keeps a record of the authority, such as {@code state_gb}; none for other things. */
    static Optional<String> word(String iri) {
        return iri.startsWith(Authorities.NS)
                ? Optional.of(iri.substring(Authorities.NS.length())
                        .replaceAll("[^A-Za-z0-9]+", "_")
                        .toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The words by which the index keeps the records of a name. */
    List<String> words(List<String> name) {
        return records(name).stream().flatMap(record -> word(record).stream()).collect(Collectors.toList());
    }
}
