// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Wgs84;
import io.github.communique.rdf.Facts;
import io.github.communique.rdf.ListIris;
import io.github.communique.rdf.ThingGraph;
import io.github.communique.rdf.ThingGraph.Described;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down what a list claims, what becomes of it, and what it adds to the things that it means. */
final class ClaimGraph {

    private final ListIris iris;
    private final ThingGraph things;
    private final String list;
    private final Facts facts;

    /** @param list the IRI of the list, of which the facts are */
    ClaimGraph(ListIris iris, ThingGraph things, String list, Facts facts) {
        this.iris = iris;
        this.things = things;
        this.list = list;
        this.facts = facts;
    }

    /**
     * Writes a claim; gives the IRI of what it means, if that is clear.
     *
     * @throws IllegalArgumentException if it cannot be known under such a name; nothing is written then
     */
    Optional<String> write(ListClaim claim, ClaimDecision decision) {
        Optional<Described> fresh =
                decision instanceof ClaimDecision.Fresh one ? Optional.of(fresh(claim, one.apart())) : Optional.empty();
        String node = iris.claim(claim.key());
        facts.type(node, Dip.CLAIM);
        facts.label(node, claim.name());
        facts.link(node, DCTerms.source.asNode(), list);
        claim.rows().forEach(row -> facts.text(node, Dip.row, KeptRows.json(row, claim.kind())));
        if (decision instanceof ClaimDecision.Known known) {
            facts.link(node, Dip.identifiedAs, known.candidate().target().iri());
            weigh(node, known.candidate());
            add(claim, known.candidate().target().iri());
            return Optional.of(known.candidate().target().iri());
        }
        if (decision instanceof ClaimDecision.Unclear unclear) {
            unclear.candidates()
                    .forEach(one -> facts.link(node, Dip.mayBe, one.target().iri()));
            weigh(node, unclear.candidates());
            return Optional.empty();
        }
        Described thing = fresh.orElseThrow();
        GraphUtil.addInto(facts.graph(), thing.graph());
        facts.link(node, Dip.identifiedAs, thing.iri());
        add(claim, thing.iri());
        return Optional.of(thing.iri());
    }

    /** Of several each has its own likelihood, which stands with its name among the reasons. */
    private void weigh(String node, List<ListCandidate> candidates) {
        if (candidates.size() == 1) {
            weigh(node, candidates.get(0));
        } else {
            candidates.forEach(one -> facts.text(node, Dip.reason, one.inWords()));
        }
    }

    private void weigh(String node, ListCandidate candidate) {
        facts.likelihood(node, candidate.confidence());
        candidate.reasons().forEach(reason -> facts.text(node, Dip.reason, reason));
    }

    private Described fresh(ListClaim claim, boolean apart) {
        Described thing = fresh(claim);
        return apart ? thing.renamed(iris.apart(thing.iri(), claim.key())) : thing;
    }

    private Described fresh(ListClaim claim) {
        Optional<String> none = Optional.empty();
        return switch (claim.kind()) {
            case PERSON -> things.actor(new Party(Party.Kind.PERSON, claim.name(), none, none, claim.side(), none));
            case PLACE -> things.place(new Place(claim.name(), claim.side(), none));
            case ORGANISATION ->
                things.actor(new Party(Party.Kind.ORGANISATION, claim.name(), none, none, claim.side(), none));
            case STATE ->
                throw new IllegalArgumentException("no state is known as " + claim.name()
                        + "; a new state needs a record in ontology/authorities/states.ttl");
        };
    }

    /** A record of the authority is matched; a thing of the data is the same. */
    private void add(ListClaim claim, String thing) {
        Node same = thing.startsWith(Authorities.NS) ? SKOS.exactMatch.asNode() : OWL2.sameAs.asNode();
        claim.ids().forEach(id -> facts.link(thing, same, id));
        claim.names().stream()
                .filter(name -> !called(thing, name))
                .forEach(name -> facts.english(thing, SKOS.altLabel.asNode(), name));
        claim.geonames().ifPresent(number -> facts.text(thing, Dip.term("geonames"), number));
        claim.spot().ifPresent(spot -> {
            facts.decimal(thing, Wgs84.LATITUDE, BigDecimal.valueOf(spot.latitude()));
            facts.decimal(thing, Wgs84.LONGITUDE, BigDecimal.valueOf(spot.longitude()));
        });
        if (claim.kind() == ListClaim.Kind.PERSON) {
            claim.sides().forEach(side -> actsFor(thing, side));
        }
        claim.terms().forEach(term -> tenure(thing, term));
    }

    private boolean called(String thing, String name) {
        return facts.graph()
                .contains(NodeFactory.createURI(thing), RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
    }

    private void actsFor(String person, Party party) {
        Described side = things.actor(party);
        GraphUtil.addInto(facts.graph(), side.graph());
        facts.link(person, Dip.actsFor, side.iri());
    }

    private void tenure(String person, ListClaim.Term term) {
        Described post = things.post(term.side(), term.office());
        GraphUtil.addInto(facts.graph(), post.graph());
        String tenure = iris.tenure(
                person,
                post.iri(),
                term.from().map(Object::toString).orElse("")
                        + term.until().map(Object::toString).orElse(""));
        facts.type(tenure, Dip.TENURE, ORG.Membership.asNode());
        facts.link(tenure, ORG.member.asNode(), person);
        facts.link(tenure, Dip.office, post.iri());
        post.graph().stream(NodeFactory.createURI(post.iri()), ORG.postIn.asNode(), Node.ANY)
                .forEach(side -> facts.add(tenure, ORG.organization.asNode(), side.getObject()));
        term.from().ifPresent(day -> facts.add(tenure, Dip.term("from"), integer(day.getYear())));
        term.until().ifPresent(day -> facts.add(tenure, Dip.term("until"), integer(day.getYear())));
        term.from().ifPresent(day -> facts.day(tenure, SchemaDO.startDate.asNode(), day));
        term.until().ifPresent(day -> facts.day(tenure, SchemaDO.endDate.asNode(), day));
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
