// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Dip;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;

/** Makes entries of authority records. */
final class EntryReader {

    private static final Node ORG_MEMBER = NodeFactory.createURI("http://www.w3.org/ns/org#member");
    private static final Comparator<Post> LATEST_FIRST =
            Comparator.comparing((Post post) -> -post.from().orElse(0)).thenComparing(Post::office);

    private final Records records;
    private final Map<Node, List<Node>> tenures;

    EntryReader(Records records) {
        this.records = records;
        tenures = records.of(Dip.TENURE).stream()
                .collect(Collectors.groupingBy(
                        tenure -> records.link(tenure, ORG_MEMBER).orElseThrow(() -> unheld(tenure))));
    }

    Entry.State state(Node node) {
        String code = records.text(node, Dip.countryCode)
                .orElseThrow(() -> new IllegalStateException(node + " has no dip:countryCode: give it one"));
        return new Entry.State(
                node.getURI(), records.label(node), code, records.number(node, Terms.until), records.isTerritory(node));
    }

    Entry.Organisation organisation(Node node) {
        return new Entry.Organisation(
                node.getURI(),
                records.label(node),
                records.link(node, Dip.actsFor).map(Node::getURI));
    }

    Entry.Group group(Node node) {
        return new Entry.Group(node.getURI(), records.label(node), records.countryBy(node, Dip.inCountry));
    }

    Entry.Place place(Node node) {
        long population =
                records.text(node, Terms.population).map(Long::valueOf).orElse(0L);
        return new Entry.Place(node.getURI(), records.label(node), records.countryBy(node, Dip.inCountry), population);
    }

    Entry.Organ organ(Node node) {
        return new Entry.Organ(node.getURI(), records.label(node));
    }

    Entry.Office office(Node node) {
        Rank rank = records.link(node, Terms.rank)
                .map(term -> Rank.of(term.getLocalName()))
                .orElseThrow(() -> new IllegalStateException(node + " has no dip:rank: give it one"));
        return new Entry.Office(
                node.getURI(),
                records.label(node),
                rank,
                records.link(node, SKOS.broader.asNode()).map(Node::getURI),
                records.countryBy(node, Dip.inCountry));
    }

    Entry.Person person(Node node) {
        List<Post> posts = tenures.getOrDefault(node, List.of()).stream()
                .map(this::post)
                .sorted(LATEST_FIRST)
                .toList();
        return new Entry.Person(node.getURI(), records.label(node), posts);
    }

    /** The names by which a person is called without the given name. */
    List<String> familyNames(Node person) {
        return records.texts(person, FOAF.familyName.asNode());
    }

    private Post post(Node tenure) {
        Node kind = records.link(tenure, Terms.officeKind).orElseThrow(() -> unheld(tenure));
        Node party = records.link(tenure, Dip.actsFor).orElseThrow(() -> unheld(tenure));
        return new Post(
                records.label(tenure),
                kind.getURI(),
                party.getURI(),
                records.text(party, Dip.countryCode),
                records.number(tenure, Terms.from),
                records.number(tenure, Terms.until));
    }

    private static IllegalStateException unheld(Node tenure) {
        return new IllegalStateException(tenure
                + " needs org:member, dip:officeKind and dip:actsFor: add them in ontology/authorities/persons.ttl");
    }
}
