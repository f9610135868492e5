// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.identity.FullName;
import io.github.communique.identity.HeldPost;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.PlainName;
import io.github.communique.ontology.Wgs84;
import io.github.communique.rdf.Iris;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** All things that are known here, to be found by id and by name. */
final class Targets {

    private static final Map<ListClaim.Kind, List<Node>> TYPES = Map.of(
            ListClaim.Kind.PERSON, List.of(Dip.PERSON),
            ListClaim.Kind.ORGANISATION, List.of(Dip.ORGANISATION, Dip.GROUP),
            ListClaim.Kind.STATE, AuthorityRecords.STATES,
            ListClaim.Kind.PLACE, List.of(Dip.PLACE));

    private final AuthorityRecords authority;
    private final Iris iris;
    private final Map<String, Set<Target>> found = new HashMap<>();

    /** The records of an authority. */
    Targets(AuthorityRecords authority, Iris iris) {
        this.authority = authority;
        this.iris = iris;
        TYPES.forEach((kind, types) -> authority.ofTypes(types).forEach(record -> add(target(record, kind))));
    }

    /** Adds a thing of the data. */
    void add(Target target) {
        target.names().forEach(name -> keys(target.kind(), name).forEach(key -> enter(key, target)));
        target.ids().forEach(id -> enter(id, target));
        enter(target.iri(), target);
    }

    /** All that a claim may mean. */
    Set<Target> near(ListClaim claim) {
        return Stream.concat(claim.ids().stream(), claim.names().stream().flatMap(name -> keys(claim.kind(), name)))
                .flatMap(key -> found.getOrDefault(key, Set.of()).stream())
                .filter(target -> target.kind() == claim.kind())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a thing here bears a name of a claim, and may be of the same side; the IRIs of others tell it from them. */
    boolean named(ListClaim claim) {
        Set<String> sides = claim.sides().stream()
                .flatMap(side -> side.authority().stream())
                .flatMap(record -> iris.actorOfRecord(record).stream())
                .collect(Collectors.toSet());
        return near(claim).stream()
                .filter(target -> !target.namesOf(claim).isEmpty())
                .anyMatch(target ->
                        sides.isEmpty() || target.sides().isEmpty() || !Collections.disjoint(sides, target.sides()));
    }

    /** The thing of an IRI. */
    Optional<Target> find(String thing) {
        return found.getOrDefault(thing, Set.of()).stream()
                .filter(target -> target.iri().equals(thing))
                .findFirst();
    }

    private void enter(String key, Target target) {
        found.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(target);
    }

    /** Names of one person may be spelt in two ways, or have the family name first; others are not compared so closely. */
    private static Stream<String> keys(ListClaim.Kind kind, String name) {
        return (kind == ListClaim.Kind.PERSON
                        ? FullName.of(name).stream().flatMap(full -> Stream.of(full.initial(), full.inAnyOrder()))
                        : Stream.of(PlainName.bare(name)))
                .map(key -> kind + " " + key);
    }

    private Target target(Node record, ListClaim.Kind kind) {
        List<HeldPost> posts = authority.posts(record).stream()
                .flatMap(post -> iris.actorOfRecord(post.side().getURI()).map(side -> HeldPost.of(post, side)).stream())
                .toList();
        Set<String> sides = Stream.concat(
                        posts.stream().map(HeldPost::side),
                        Stream.of(Dip.inCountry, Dip.actsFor)
                                .flatMap(property -> authority.objects(record, property))
                                .flatMap(side -> iris.actorOfRecord(side.getURI()).stream()))
                .collect(Collectors.toSet());
        return new Target(
                record.getURI(),
                kind,
                authority.aliases(record),
                sides,
                authority
                        .objects(record, SKOS.exactMatch.asNode())
                        .map(Node::getURI)
                        .collect(Collectors.toSet()),
                posts,
                spot(record));
    }

    private Optional<Spot> spot(Node record) {
        return degrees(record, Wgs84.LATITUDE)
                .flatMap(north -> degrees(record, Wgs84.LONGITUDE).map(east -> new Spot(north, east)));
    }

    private Optional<Double> degrees(Node record, Node axis) {
        return authority
                .texts(record, axis)
                .flatMap(told -> Wgs84.degrees(axis, told).stream())
                .findFirst();
    }
}
