// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Place;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Dip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;

/** Describes actors, the offices that they hold, and places, as one article tells of them. */
final class ActorFacts {

    private static final Pattern WIKIDATA = Pattern.compile(".*/(Q[1-9]\\d*)$");

    private final Iris iris;
    private final Article article;
    private final Optional<LocalDate> witnessed;

    /** @param witnessed the day for which the article shows who holds which office, if it shows one */
    ActorFacts(Iris iris, Article article, Optional<LocalDate> witnessed) {
        this.iris = iris;
        this.article = article;
        this.witnessed = witnessed;
    }

    /** Describes an actor and whom it acts for. */
    String actor(Facts facts, Party party) {
        String iri = iris.actor(article, party);
        facts.type(iri, type(party.kind()), Dip.ACTOR);
        facts.label(iri, party.name());
        party.country().ifPresent(code -> facts.text(iri, Dip.countryCode, code));
        party.authority().ifPresent(authority -> match(facts, iri, authority));
        party.actsFor().ifPresent(principal -> facts.link(iri, Dip.actsFor, actor(facts, principal)));
        if (party.isPerson()) {
            party.office().ifPresent(office -> party.actsFor()
                    .ifPresent(principal -> office(facts, party, principal, office)));
        }
        return iri;
    }

    /** Describes a place and the state it lies in. */
    String place(Facts facts, Place place) {
        String iri = iris.place(place);
        facts.type(iri, Dip.PLACE);
        facts.label(iri, place.name());
        place.authority().ifPresent(authority -> match(facts, iri, authority));
        place.country().ifPresent(state -> facts.link(iri, Dip.inCountry, actor(facts, state)));
        return iri;
    }

    /** Describes a post, but not whose it is. */
    String post(Facts facts, Party principal, String office) {
        String post = iris.office(article, principal, office);
        facts.type(post, ORG.Post.asNode());
        facts.label(post, office);
        facts.link(post, ORG.postIn.asNode(), iris.actor(article, principal));
        return post;
    }

    private void office(Facts facts, Party person, Party principal, String office) {
        String post = post(facts, principal, office);
        facts.link(iris.actor(article, person), Dip.office, post);
        witnessed.ifPresent(day -> {
            String tenure = iris.tenure(article, person, principal, office, day);
            facts.type(tenure, Dip.TENURE, ORG.Membership.asNode());
            facts.link(tenure, ORG.member.asNode(), iris.actor(article, person));
            facts.link(tenure, ORG.organization.asNode(), iris.actor(article, principal));
            facts.link(tenure, Dip.office, post);
            facts.day(tenure, Dip.witnessed, day);
        });
    }

    private static void match(Facts facts, String iri, String authority) {
        if (iri.equals(authority)) {
            return;
        }
        facts.link(iri, SKOS.exactMatch.asNode(), authority);
        var wikidata = WIKIDATA.matcher(authority);
        if (wikidata.matches()) {
            facts.link(iri, SKOS.exactMatch.asNode(), Authorities.WIKIDATA + wikidata.group(1));
        }
    }

    static Node type(Kind kind) {
        return switch (kind) {
            case STATE -> Dip.STATE;
            case ORGANISATION -> Dip.ORGANISATION;
            case PERSON -> Dip.PERSON;
            case GROUP -> Dip.GROUP;
        };
    }
}
