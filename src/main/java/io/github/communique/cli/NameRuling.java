// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.authority.ImportedList;
import io.github.communique.authority.WaitingClaims;
import io.github.communique.happening.Obstacles;
import io.github.communique.happening.Ruling;
import io.github.communique.happening.Rulings;
import io.github.communique.join.PersonJoiner;
import io.github.communique.ontology.GraphReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Decides by hand whether two persons of a store are one, or what a list claims and a thing of the store. */
record NameRuling(House house, OpenStore opened, PersonJoiner persons) {

    /** The first of two of which the store does not know enough. */
    Optional<String> missing(List<String> both) {
        Predicate<String> known = list(both).isPresent()
                ? this::described
                : iri -> persons.person(iri).isPresent();
        return both.stream().filter(known.negate()).findFirst();
    }

    /** What was decided before and stands in the way of a ruling; on what a list claims nothing does. */
    List<Ruling> obstacles(Ruling ruling) {
        return list(List.of(ruling.one(), ruling.other())).isPresent()
                ? List.of()
                : new Obstacles(persons.rulings(), iri -> persons.person(iri).isPresent()).of(ruling);
    }

    /** Stores a ruling and what follows from it, and tells on whom it is. */
    void make(Ruling ruling) {
        List<String> both = List.of(ruling.one(), ruling.other());
        Optional<String> list = list(both);
        opened.store().replace(persons.with(ruling), ruling.who(), ruling.why());
        persons.settled();
        list.ifPresent(this::anew);
        both.forEach(claim -> brought(claim).ifPresent(own -> keepApart(claim, own)));
        house.console()
                .say(
                        "%s, decided by %s: %s; %s.",
                        ruling.kind() == Ruling.Kind.JOIN ? "One" : "Two",
                        ruling.who(),
                        name(ruling.one()),
                        name(ruling.other()));
    }

    /** The person that a claim means. */
    private Optional<String> brought(String claim) {
        return opened.store()
                .read(dataset -> new WaitingClaims(dataset.getDefaultGraph()).meant(claim))
                .filter(own -> persons.person(own).isPresent());
    }

    /** What a claim is not, the person whom it means is not either: nobody has to be asked again. */
    private void keepApart(String claim, String own) {
        for (Ruling ruling : persons.rulings()) {
            String other = ruling.one().equals(claim) ? ruling.other() : ruling.one();
            boolean ofClaim = ruling.one().equals(claim) || ruling.other().equals(claim);
            if (ofClaim && ruling.kind() == Ruling.Kind.SPLIT && !own.equals(other)) {
                Ruling same = new Ruling(ruling.kind(), other, own, ruling.who(), ruling.when(), ruling.why());
                opened.store().replace(persons.with(same), same.who(), same.why());
                persons.settled();
            }
        }
    }

    /** The list of which one of two is a claim. */
    private Optional<String> list(List<String> both) {
        return opened.store().read(dataset -> {
            WaitingClaims claims = new WaitingClaims(dataset.getDefaultGraph());
            return both.stream().flatMap(iri -> claims.list(iri).stream()).findFirst();
        });
    }

    private boolean described(String iri) {
        return opened.store().read(dataset -> dataset.getDefaultGraph()
                .contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY));
    }

    private void anew(String list) {
        ImportedList made = AuthorityImportCommand.importer(house, opened, persons.iris())
                .again(list, new Rulings(persons.rulings()));
        AuthorityImportCommand.store(opened, persons, made.name(), made.graph());
    }

    private String name(String iri) {
        Optional<String> label = opened.store()
                .read(dataset -> new GraphReader(dataset.getDefaultGraph()).label(NodeFactory.createURI(iri)));
        return OneLine.of(label.orElse(iri));
    }
}
