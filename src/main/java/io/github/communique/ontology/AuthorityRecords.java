// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the authority knows of things: their names, codes, and who held which office when. */
public final class AuthorityRecords {

    /** The types of states, and of what is like one. */
    public static final List<Node> STATES = List.of(Dip.STATE, Dip.term("Territory"));

    private final Graph graph;
    private final Map<String, Set<String>> offices;

    /** The records of a graph. */
    public AuthorityRecords(Graph graph) {
        this.graph = graph;
        offices = offices();
    }

    /** The records that come with the program. */
    public static AuthorityRecords load() {
        return new AuthorityRecords(Authorities.read());
    }

    /** A post in the authority: the plain name of the office, whose it is, the first and last year as far as they are known. */
    public record Post(String office, Node side, String from, String until) {}

    /** All records of some types, in order. */
    public List<Node> ofTypes(List<Node> types) {
        return types.stream()
                .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type))
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The record that a thing is matched to. */
    public Optional<Node> record(Stream<Node> matches) {
        return matches.filter(match -> graph.contains(match, RDF.type.asNode(), Node.ANY))
                .findFirst();
    }

    /** How a record is called. */
    public Optional<String> label(Node record) {
        return texts(record, RDFS.label.asNode()).findFirst();
    }

    /** All names of a thing, but for words such as "Kenyan". */
    public List<String> aliases(Node record) {
        return Stream.of(SKOS.altLabel.asNode(), Dip.term("officialName"), RDFS.label.asNode())
                .flatMap(property -> texts(record, property))
                .distinct()
                .toList();
    }

    /** Words such as "Kenyan". */
    public List<String> adjectives(Node record) {
        return texts(record, Dip.term("demonym")).toList();
    }

    /** The ISO 3166-1 code of three letters; empty if there is none. */
    public String iso3(Node record) {
        return texts(record, Dip.term("iso3")).findFirst().orElse("");
    }

    /** The item of Wikidata, such as Q114; empty if none is known. */
    public String wikidata(Node record) {
        return Authorities.item(objects(record, SKOS.exactMatch.asNode())).orElse("");
    }

    /** All plain names of a kind of office, given one of them. */
    public Set<String> officeNames(String plain) {
        return offices.getOrDefault(plain, Set.of(plain));
    }

    /** The kind of office that is called so. */
    public Optional<Node> officeKind(String office) {
        String plain = PlainName.bare(office);
        return ofTypes(List.of(Dip.term("OfficeKind"))).stream()
                .filter(kind -> aliases(kind).stream().map(PlainName::bare).anyMatch(plain::equals))
                .findFirst();
    }

    /** The posts that a person held. */
    public List<Post> posts(Node person) {
        return graph.stream(Node.ANY, ORG.member.asNode(), person)
                .map(Triple::getSubject)
                .flatMap(tenure -> objects(tenure, Dip.actsFor).map(side -> post(tenure, side)))
                .toList();
    }

    private Post post(Node tenure, Node side) {
        String office = objects(tenure, Dip.term("officeKind"))
                .flatMap(kind -> label(kind).stream())
                .findFirst()
                .orElse("");
        return new Post(
                PlainName.bare(office),
                side,
                texts(tenure, Dip.term("from")).findFirst().orElse("0000"),
                texts(tenure, Dip.term("until")).findFirst().orElse(""));
    }

    private Map<String, Set<String>> offices() {
        Map<String, Set<String>> all = new HashMap<>();
        for (Node kind : ofTypes(List.of(Dip.term("OfficeKind")))) {
            Set<String> names = aliases(kind).stream().map(PlainName::bare).collect(Collectors.toSet());
            names.forEach(name -> all.merge(name, names, AuthorityRecords::joined));
        }
        return all;
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        Set<String> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }

    /** The texts of a property. */
    public Stream<String> texts(Node record, Node property) {
        return objects(record, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The values of a property. */
    public Stream<Node> objects(Node record, Node property) {
        return graph.find(record, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
