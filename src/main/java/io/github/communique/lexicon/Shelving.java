// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Dip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Puts the names of authority records onto shelves. */
final class Shelving {

    private record Named(String name, Sense sense) {}

    private final Records records;
    private final EntryReader entries;
    private final List<Named> named = new ArrayList<>();
    private final SpellingRuns<Sense> names = new SpellingRuns<>();
    private final SpellingRuns<Entry.Office> offices = new SpellingRuns<>();
    private final SpellingRuns<Modifier> before = new SpellingRuns<>();
    private final SpellingRuns<Modifier> behind = new SpellingRuns<>();
    private final SpellingRuns<Entry.Organ> organs = new SpellingRuns<>();
    private final Shelves shelves = new Shelves(names, new OfficeNames(offices, before, behind), organs);

    Shelving(Records records) {
        this.records = records;
        entries = new EntryReader(records);
    }

    Shelves fill() {
        Stream.of(Dip.STATE, Terms.TERRITORY)
                .flatMap(type -> records.of(type).stream())
                .forEach(this::shelveState);
        records.of(Dip.ORGANISATION).forEach(node -> shelveBody(node, entries.organisation(node)));
        records.of(Dip.GROUP).forEach(node -> shelveBody(node, entries.group(node)));
        records.of(Dip.PERSON).forEach(this::shelvePerson);
        records.of(Dip.PLACE).forEach(this::shelvePlace);
        shelveWords();
        named.stream()
                .sorted((one, other) -> Sense.LIKELIEST.compare(one.sense(), other.sense()))
                .forEach(one -> names.add(one.name(), one.sense()));
        return shelves;
    }

    private void shelveState(Node node) {
        Entry.State state = entries.state(node);
        List<Node> seats = Stream.of(Terms.capital, Terms.seatOfGovernment)
                .flatMap(property -> records.links(node, property).stream())
                .toList();
        long weight = seats.stream().mapToLong(this::population).max().orElse(0);
        shelves.put(state);
        shelve(records.names(node), new Sense(Match.How.NAME, state, weight));
        shelve(records.texts(node, Terms.metonym), new Sense(Match.How.METONYM, state, weight));
        shelve(records.texts(node, Terms.demonym), new Sense(Match.How.DEMONYM, state, weight));
        shelve(records.texts(node, Terms.nationals), new Sense(Match.How.NATIONALS, state, weight));
        shelve(records.texts(node, Terms.combiningForm), new Sense(Match.How.COMBINING, state, weight));
        seats.forEach(seat -> shelve(records.names(seat), new Sense(Match.How.CAPITAL, state, population(seat))));
    }

    private void shelveBody(Node node, Entry body) {
        shelves.put(body);
        shelve(records.names(node), new Sense(Match.How.NAME, body, 0));
        shelve(records.texts(node, Terms.metonym), new Sense(Match.How.METONYM, body, 0));
    }

    private void shelvePerson(Node node) {
        Entry.Person person = entries.person(node);
        shelves.put(person);
        shelve(records.names(node), new Sense(Match.How.NAME, person, 0));
        records.names(node).forEach(name -> shelves.putPerson(name, person));
        entries.familyNames(node).forEach(name -> shelves.putFamily(name, person));
    }

    private void shelvePlace(Node node) {
        Entry.Place place = entries.place(node);
        shelves.put(place);
        shelve(records.names(node), new Sense(Match.How.NAME, place, place.population()));
        records.names(node).forEach(name -> shelves.putPlace(name, place));
    }

    private void shelveWords() {
        for (Node node : records.of(Terms.OFFICE_KIND)) {
            Entry.Office office = entries.office(node);
            shelves.put(office);
            records.names(node).forEach(name -> offices.add(name, office));
        }
        for (Node node : records.of(Terms.ORGAN)) {
            Entry.Organ organ = entries.organ(node);
            shelves.put(organ);
            records.names(node).forEach(name -> organs.add(name, organ));
        }
        records.of(Terms.OFFICE_WORD).forEach(this::shelveModifier);
        records.allTexts(Terms.doubtfulName).forEach(shelves::putDoubtful);
    }

    private void shelveModifier(Node node) {
        Modifier modifier = records.link(node, Terms.modification)
                .map(term -> Modifier.of(term.getLocalName()))
                .orElseThrow(() -> new IllegalStateException(node + " has no dip:modification: give it one"));
        records.texts(node, Terms.wordBefore).forEach(word -> before.add(word, modifier));
        records.texts(node, Terms.wordBehind).forEach(word -> behind.add(word, modifier));
    }

    private void shelve(List<String> all, Sense sense) {
        all.forEach(name -> named.add(new Named(name, sense)));
    }

    private long population(Node place) {
        return records.text(place, Terms.population).map(Long::valueOf).orElse(0L);
    }
}
