// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.Dip;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the authority knows of things: their other names, codes, and who held which office when. */
final class AuthorityRecords {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Graph graph;
    private final Map<String, Set<String>> offices;

    AuthorityRecords(Graph graph) {
        this.graph = graph;
        offices = offices();
    }

    /** The record that a thing is matched to. */
    Optional<Node> record(Stream<Node> matches) {
        return matches.filter(match -> graph.contains(match, RDF.type.asNode(), Node.ANY))
                .findFirst();
    }

    /** Other names of a thing. */
    List<String> aliases(Node record) {
        return Stream.of(SKOS.altLabel.asNode(), Dip.term("officialName"), RDFS.label.asNode())
                .flatMap(property -> texts(record, property))
                .distinct()
                .toList();
    }

    /** Words such as "Kenyan". */
    List<String> adjectives(Node record) {
        return texts(record, Dip.term("demonym")).toList();
    }

    String iso3(Node record) {
        return texts(record, Dip.term("iso3")).findFirst().orElse("");
    }

    String wikidata(Node record) {
        return objects(record, SKOS.exactMatch.asNode())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(WIKIDATA))
                .map(iri -> iri.substring(WIKIDATA.length()))
                .findFirst()
                .orElse("");
    }

    /** All plain names of a kind of office, given one of them. */
    Set<String> officeNames(String plain) {
        return offices.getOrDefault(plain, Set.of(plain));
    }

    private Map<String, Set<String>> offices() {
        Map<String, Set<String>> all = new HashMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), Dip.term("OfficeKind"))
                .mapWith(Triple::getSubject)
                .mapWith(this::namesOf)
                .forEachRemaining(names -> names.forEach(name -> all.merge(name, names, AuthorityRecords::joined)));
        return all;
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        Set<String> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }

    private Set<String> namesOf(Node kind) {
        Set<String> names = new HashSet<>();
        Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> texts(kind, property))
                .map(Name::plain)
                .forEach(names::add);
        return names;
    }

    /** The posts that a person held: kind of office, side, first and last year. */
    List<Post> posts(Node person) {
        return graph.find(Node.ANY, ORG.member.asNode(), person).mapWith(Triple::getSubject).toList().stream()
                .flatMap(tenure -> objects(tenure, Dip.actsFor).map(side -> post(tenure, side)))
                .toList();
    }

    private Post post(Node tenure, Node side) {
        String office = objects(tenure, Dip.term("officeKind"))
                .flatMap(kind -> texts(kind, RDFS.label.asNode()))
                .findFirst()
                .orElse("");
        return new Post(
                Name.plain(office),
                side,
                texts(tenure, Dip.term("from")).findFirst().orElse("0000"),
                texts(tenure, Dip.term("until")).findFirst().orElse(""));
    }

    /** A post in the authority. */
    record Post(String office, Node side, String from, String until) {}

    private Stream<String> texts(Node subject, Node property) {
        return objects(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
