// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads from the data what can be looked up, and adds the names that the authority knows. */
final class EntityReader {

    private final Graph data;
    private final AuthorityRecords authority;
    private final Map<Node, Long> events;
    private final Map<String, Set<String>> officeNames = new HashMap<>();

    EntityReader(Graph data, Map<Node, Long> events, AuthorityRecords authority) {
        this.data = data;
        this.events = events;
        this.authority = authority;
    }

    List<Entity> read() {
        List<Entity> found = new ArrayList<>();
        Set<Node> records = records();
        for (Kind kind : Kind.all()) {
            if (kind != Kind.EVENT_TYPE) {
                data.find(Node.ANY, RDF.type.asNode(), kind.type())
                        .mapWith(Triple::getSubject)
                        .filterKeep(Node::isURI)
                        .filterDrop(records::contains)
                        .filterDrop(thing -> oneOf(data, thing).isPresent())
                        .toList()
                        .forEach(thing -> found.add(entity(thing, kind)));
            }
        }
        return found;
    }

    /** The records of the authority that a thing of the data is matched to: each is that thing, and no other beside it. */
    private Set<Node> records() {
        return data.find(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
                .filterDrop(match -> match.getSubject().equals(match.getObject()))
                .mapWith(Triple::getObject)
                .toSet();
    }

    /** The thing of the data that one bearing another IRI is found to be. */
    static Optional<Node> oneOf(Graph data, Node thing) {
        return data.stream(thing, OWL2.sameAs.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(other -> data.contains(other, RDF.type.asNode(), Node.ANY))
                .findFirst();
    }

    /** In how many events it stands, under all its IRIs. */
    private long mentions(Node thing) {
        return events.getOrDefault(thing, 0L)
                + data.stream(Node.ANY, OWL2.sameAs.asNode(), thing)
                        .mapToLong(other -> events.getOrDefault(other.getSubject(), 0L))
                        .sum();
    }

    private Entity entity(Node thing, Kind kind) {
        Optional<Node> record = authority.record(objects(thing, SKOS.exactMatch.asNode()));
        List<String> labels = texts(thing, RDFS.label.asNode()).sorted().toList();
        String label = labels.stream().findFirst().orElse(thing.getURI());
        List<String> aliases = Stream.concat(
                        Stream.concat(
                                labels.stream().skip(1),
                                texts(thing, SKOS.altLabel.asNode()).sorted()),
                        record.stream().flatMap(known -> authority.aliases(known).stream()))
                .filter(name -> !name.equals(label))
                .distinct()
                .toList();
        Optional<Node> side = side(thing, kind);
        return new Entity(
                thing.getURI(),
                label,
                kind,
                kind == Kind.OFFICE ? officeNames(label, side) : names(label, aliases, record),
                aliases,
                texts(thing, Dip.countryCode).findFirst().orElse(""),
                record.map(authority::iso3).orElse(""),
                wikidata(thing).or(() -> record.map(authority::wikidata)).orElse(""),
                side.map(Node::getURI).orElse(""),
                side.flatMap(state -> texts(state, RDFS.label.asNode()).sorted().findFirst())
                        .orElse(""),
                mentions(thing));
    }

    private Optional<Node> side(Node thing, Kind kind) {
        Node property =
                switch (kind) {
                    case PLACE -> Dip.inCountry;
                    case OFFICE -> ORG.postIn.asNode();
                    default -> Dip.actsFor;
                };
        return objects(thing, property).filter(Node::isURI).findFirst();
    }

    private List<Name> names(String label, List<String> aliases, Optional<Node> record) {
        List<Name> names = new ArrayList<>(List.of(Name.of(label, Name.LABEL)));
        aliases.forEach(alias -> names.add(Name.of(alias, Name.OTHER)));
        record.ifPresent(
                known -> authority.adjectives(known).forEach(word -> names.add(Name.of(word, Name.ADJECTIVE))));
        return best(names);
    }

    /** "Foreign minister of Kenya", "Kenyan foreign minister", and the same with other names of both. */
    private List<Name> officeNames(String label, Optional<Node> side) {
        List<Name> names = new ArrayList<>();
        Set<String> offices = officeNames.computeIfAbsent(Name.plain(label), authority::officeNames);
        for (String office : offices) {
            names.add(new Name(office, side.isPresent() ? Name.ADJECTIVE : Name.LABEL));
            side.ifPresent(state -> sideNames(state).forEach(name -> {
                names.add(new Name(office + " of " + name, Name.LABEL));
                names.add(new Name(name + " " + office, Name.LABEL));
            }));
        }
        return best(names);
    }

    private List<String> sideNames(Node side) {
        Optional<Node> record = authority.record(objects(side, SKOS.exactMatch.asNode()));
        return Stream.concat(
                        texts(side, RDFS.label.asNode()),
                        record.stream()
                                .flatMap(known -> Stream.concat(
                                        authority.aliases(known).stream(), authority.adjectives(known).stream())))
                .map(Name::plain)
                .distinct()
                .toList();
    }

    private static List<Name> best(List<Name> names) {
        Map<String, Name> best = new HashMap<>();
        names.stream()
                .filter(name -> !name.plain().isEmpty())
                .forEach(name ->
                        best.merge(name.plain(), name, (one, other) -> one.worth() >= other.worth() ? one : other));
        return List.copyOf(best.values());
    }

    private Optional<String> wikidata(Node thing) {
        return Authorities.item(Stream.of(SKOS.exactMatch.asNode(), OWL2.sameAs.asNode())
                .flatMap(property -> objects(thing, property)));
    }

    private Stream<String> texts(Node subject, Node property) {
        return objects(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
