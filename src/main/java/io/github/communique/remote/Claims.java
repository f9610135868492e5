// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import io.github.communique.store.GraphChange;
import io.github.communique.store.Tombstone;
import io.github.communique.store.UpstreamException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What a writer says of the graphs that it puts into a store elsewhere, in a graph of its own there: the digest of each, what
 * is withdrawn, and the base.
 */
record Claims(Graph graph) {

    /** The name of that graph. */
    static final Node NAME = NodeFactory.createURI("https://w3id.org/communique/claims");

    /** The property of a graph that gives its digest. */
    static final Node DIGEST = DCTerms.identifier.asNode();

    private static final Node BASE = NodeFactory.createURI("http://rdfs.org/ns/void#uriSpace");
    private static final Node WHEN = NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");
    private static final Node WHO = DCTerms.publisher.asNode();
    private static final Node WHY = DCTerms.description.asNode();

    /** The digest of each graph for which one is claimed. */
    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        graph.find(Node.ANY, DIGEST, Node.ANY)
                .forEach(claim -> digests.merge(claim.getSubject().toString(), text(claim.getObject()), Claims::both));
        return digests;
    }

    /** Two writers at the very same moment claim two. */
    private static String both(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    List<Tombstone> withdrawals() {
        List<Tombstone> stones = new ArrayList<>();
        graph.find(Node.ANY, WHEN, Node.ANY)
                .forEach(claim -> stones.add(new Tombstone(
                        claim.getSubject().toString(),
                        time(claim.getSubject(), text(claim.getObject())),
                        told(claim.getSubject(), WHO),
                        told(claim.getSubject(), WHY))));
        return stones;
    }

    private static Instant time(Node withdrawn, String told) {
        try {
            return Instant.parse(told);
        } catch (DateTimeParseException unfit) {
            throw new UpstreamException(
                    "the store elsewhere says that <" + withdrawn + "> was withdrawn at \"" + told
                            + "\", which is no time such as 2026-03-12T09:30:00Z; mend it there",
                    unfit);
        }
    }

    Optional<String> base() {
        return graph.find(NAME, BASE, Node.ANY).nextOptional().map(claim -> text(claim.getObject()));
    }

    private String told(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY)
                .nextOptional()
                .map(claim -> text(claim.getObject()))
                .orElse("unknown");
    }

    private static String text(Node literal) {
        return literal.isLiteral() ? literal.getLiteralLexicalForm() : literal.toString();
    }

    static Quad base(String base) {
        return claim(NAME, BASE, NodeFactory.createLiteralString(base));
    }

    static Quad digest(GraphChange change) {
        return claim(NodeFactory.createURI(change.name()), DIGEST, NodeFactory.createLiteralString(change.digest()));
    }

    static List<Quad> withdrawal(Tombstone stone) {
        Node thing = NodeFactory.createURI(stone.graph());
        Node when = NodeFactory.createLiteralDT(stone.when().toString(), XSDDatatype.XSDdateTime);
        return List.of(
                claim(thing, WHEN, when),
                claim(thing, WHO, NodeFactory.createLiteralString(stone.who())),
                claim(thing, WHY, NodeFactory.createLiteralString(stone.why())));
    }

    /** The claims that are made of a withdrawal, whatever they say. */
    static List<Node> ofWithdrawal() {
        return List.of(WHEN, WHO, WHY);
    }

    private static Quad claim(Node of, Node what, Node value) {
        return Quad.create(NAME, of, what, value);
    }
}
