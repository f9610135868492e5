// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.identity.KnownPerson;
import io.github.communique.identity.PersonAccount;
import io.github.communique.identity.PersonAccounts;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Dip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads out of the data the persons, organisations and places that no record of the authority describes.
 *
 * @param data to read from
 * @param wanted tells the names of the graphs that count
 */
record DataTargets(DatasetGraph data, Predicate<String> wanted) {

    private static final Map<ListClaim.Kind, Node> TYPES =
            Map.of(ListClaim.Kind.ORGANISATION, Dip.ORGANISATION, ListClaim.Kind.PLACE, Dip.PLACE);

    List<Target> read(PersonAccounts reader) {
        List<Target> targets = new ArrayList<>(persons(reader));
        TYPES.forEach(
                (kind, type) -> things(type).forEach(thing -> thing(thing, kind).ifPresent(targets::add)));
        return targets;
    }

    /** Persons that are found to be another stand under the IRI of that one. */
    private List<Target> persons(PersonAccounts reader) {
        Map<String, List<PersonAccount>> accounts = new TreeMap<>();
        Set<String> graphs = new TreeSet<>();
        data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Dip.PERSON)
                .forEachRemaining(quad -> graphs.add(quad.getGraph().getURI()));
        graphs.stream().filter(wanted).forEach(name -> reader.of(name, data.getGraph(NodeFactory.createURI(name)))
                .forEach(account -> accounts.computeIfAbsent(head(account.iri()), any -> new ArrayList<>())
                        .add(account)));
        return accounts.entrySet().stream()
                .map(person -> new KnownPerson(person.getKey(), person.getValue()))
                .filter(person -> person.records().stream().noneMatch(record -> record.startsWith(Authorities.NS)))
                .map(this::person)
                .toList();
    }

    private String head(String person) {
        return data.getDefaultGraph().stream(NodeFactory.createURI(person), OWL2.sameAs.asNode(), Node.ANY)
                .map(same -> same.getObject().getURI())
                .filter(same ->
                        data.getDefaultGraph().contains(NodeFactory.createURI(same), RDF.type.asNode(), Dip.PERSON))
                .findFirst()
                .orElse(person);
    }

    private Target person(KnownPerson person) {
        return new Target(
                person.iri(),
                ListClaim.Kind.PERSON,
                person.accounts().stream()
                        .map(account -> account.name().text())
                        .distinct()
                        .toList(),
                person.accounts().stream().map(PersonAccount::side).collect(Collectors.toSet()),
                ids(NodeFactory.createURI(person.iri())),
                person.posts(),
                Optional.empty());
    }

    private Set<Node> things(Node type) {
        Set<Node> things = new HashSet<>();
        data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type).forEachRemaining(quad -> {
            if (wanted.test(quad.getGraph().getURI()) && quad.getSubject().isURI()) {
                things.add(quad.getSubject());
            }
        });
        return things;
    }

    private Optional<Target> thing(Node thing, ListClaim.Kind kind) {
        Set<String> ids = ids(thing);
        return ids.stream().anyMatch(id -> id.startsWith(Authorities.NS))
                ? Optional.empty()
                : Optional.of(new Target(
                        thing.getURI(),
                        kind,
                        objects(thing, RDFS.label.asNode())
                                .map(Node::getLiteralLexicalForm)
                                .distinct()
                                .toList(),
                        objects(thing, Dip.inCountry).map(Node::getURI).collect(Collectors.toSet()),
                        ids,
                        List.of(),
                        Optional.empty()));
    }

    private Set<String> ids(Node thing) {
        return Stream.of(SKOS.exactMatch.asNode(), OWL2.sameAs.asNode())
                .flatMap(property -> objects(thing, property))
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    /** What the graphs that count say. */
    private Stream<Node> objects(Node thing, Node property) {
        List<Node> found = new ArrayList<>();
        data.findNG(Node.ANY, thing, property, Node.ANY).forEachRemaining(quad -> {
            if (wanted.test(quad.getGraph().getURI())) {
                found.add(quad.getObject());
            }
        });
        return found.stream();
    }
}
