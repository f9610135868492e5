// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.identity.KnownPerson;
import io.github.communique.identity.PersonFinding;
import io.github.communique.ontology.Dip;
import io.github.communique.rdf.Facts;
import io.github.communique.rdf.Iris;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;

/** Writes down that a person of the data is one that bears another IRI, and why. */
final class IdentityGraph {

    private final Iris iris;

    IdentityGraph(Iris iris) {
        this.iris = iris;
    }

    /** The graph of a finding; where somebody decided it there may be none of the program's own. */
    Graph of(KnownPerson person, KnownPerson head, Optional<PersonFinding> finding) {
        String identity = iris.identity(person.iri());
        Facts facts = Facts.about(
                iris.graphOf(identity),
                identity,
                Dip.IDENTITY,
                "Identity of " + person.name().text());
        facts.link(person.iri(), OWL2.sameAs.asNode(), head.iri());
        if (!person.name().text().equals(head.name().text())) {
            facts.english(head.iri(), SKOS.altLabel.asNode(), person.name().text());
        }
        facts.link(identity, Dip.identifies, person.iri());
        facts.link(identity, Dip.identifiedAs, head.iri());
        finding.ifPresent(found -> {
            facts.likelihood(identity, found.confidence());
            found.reasons().forEach(words -> facts.text(identity, Dip.reason, words));
        });
        return facts.graph();
    }

    /** The persons that are found to be another, each with that one. */
    Map<String, String> heads(Graph union) {
        Map<String, String> found = new TreeMap<>();
        union.find(Node.ANY, Dip.identifies, Node.ANY)
                .forEachRemaining(fact -> union.find(fact.getSubject(), Dip.identifiedAs, Node.ANY)
                        .filterKeep(head -> iris.identity(fact.getObject().getURI())
                                .equals(fact.getSubject().getURI()))
                        .forEachRemaining(head -> found.put(
                                fact.getObject().getURI(), head.getObject().getURI())));
        return found;
    }
}
