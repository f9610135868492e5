// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.PlainName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads out of a graph what it tells of persons who have a full name and act for somebody. */
public final class PersonAccounts {

    private final AuthorityRecords authority;
    private final Function<String, Optional<String>> actors;

    /** @param actors gives the IRI that the data use for an actor that a record of the authority describes */
    public PersonAccounts(AuthorityRecords authority, Function<String, Optional<String>> actors) {
        this.authority = authority;
        this.actors = actors;
    }

    /** The accounts that a graph holds, one for each side, in the order of the persons' IRIs. */
    public List<PersonAccount> of(String name, Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Dip.PERSON)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(person -> new Reading(name, new GraphReader(graph), person).accounts())
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private final class Reading {

        private final String name;
        private final GraphReader told;
        private final Node person;

        Reading(String name, GraphReader told, Node person) {
            this.name = name;
            this.told = told;
            this.person = person;
        }

        Stream<PersonAccount> accounts() {
            Optional<FullName> called = told.label(person).flatMap(FullName::of);
            return called.isEmpty()
                    ? Stream.empty()
                    : iris(person, Dip.actsFor).sorted().map(side -> account(called.get(), side));
        }

        private PersonAccount account(FullName called, String side) {
            return new PersonAccount(
                    person.getURI(),
                    name,
                    called,
                    side,
                    told.objects(person, SKOS.exactMatch.asNode())
                            .map(Node::toString)
                            .collect(Collectors.toSet()),
                    Stream.concat(witnessed(), known()).toList());
        }

        private Stream<HeldPost> witnessed() {
            return told.graph().stream(Node.ANY, ORG.member.asNode(), person)
                    .map(Triple::getSubject)
                    .flatMap(tenure -> witnessed(tenure).stream());
        }

        private Optional<HeldPost> witnessed(Node tenure) {
            Optional<String> office = told.objects(tenure, Dip.office)
                    .flatMap(post -> told.label(post).stream())
                    .findFirst();
            Optional<String> side = iris(tenure, ORG.organization.asNode()).findFirst();
            Optional<LocalDate> day = day(tenure, Dip.witnessed);
            Optional<LocalDate> first = day.or(() -> day(tenure, SchemaDO.startDate.asNode()));
            return office.isEmpty() || side.isEmpty() || first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new HeldPost(
                            PlainName.bare(office.get()), side.get(), first.get(), day.orElse(last(tenure))));
        }

        /** The last day that a list tells; an office without one is held still. */
        private LocalDate last(Node tenure) {
            return day(tenure, SchemaDO.endDate.asNode()).orElse(LocalDate.MAX);
        }

        /** Another program may have written anything into a store elsewhere. */
        private Optional<LocalDate> day(Node tenure, Node property) {
            return told.text(tenure, property).flatMap(PersonAccounts::day);
        }

        private Stream<HeldPost> known() {
            return told.objects(person, SKOS.exactMatch.asNode())
                    .flatMap(record -> authority.posts(record).stream())
                    .flatMap(post -> actors.apply(post.side().getURI()).map(side -> HeldPost.of(post, side)).stream());
        }

        private Stream<String> iris(Node thing, Node property) {
            return told.objects(thing, property).filter(Node::isURI).map(Node::getURI);
        }
    }
}
