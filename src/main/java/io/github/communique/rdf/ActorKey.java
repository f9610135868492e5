// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import java.util.Optional;

/**
 * What tells one actor from another, as the last part of its IRI:
 *
 * <pre>
 * state         fr                        its ISO code
 * organisation  nato                      the last part of its authority record
 * person        fi-maria-lind             whom it acts for, then its full name
 * group         group-baltic-states       its authority record or name, then as for persons
 * </pre>
 *
 * What the authority does not know has its kind in front ({@code organisation-…}, {@code person-…}), so that it cannot
 * be taken for something known.
 */
final class ActorKey {

    private ActorKey() {}

    static String of(Party party) {
        return switch (party.kind()) {
            case STATE ->
                party.country().map(Slug::of).or(() -> record(party)).orElseGet(() -> "state-" + Slug.of(party.name()));
            case ORGANISATION -> record(party).orElseGet(() -> "organisation-" + named(party));
            case GROUP -> "group-" + record(party).orElseGet(() -> named(party));
            case PERSON -> party.actsFor().isPresent() ? named(party) : "person-" + named(party);
        };
    }

    /** The key of the actor that an authority record describes; none for records of what does not act. */
    static Optional<String> ofRecord(String authority) {
        String name = Slug.of(lastPart(authority));
        if (authority.contains("/group/")) {
            return Optional.of("group-" + name);
        }
        return authority.contains("/state/") || authority.contains("/organisation/")
                ? Optional.of(name)
                : Optional.empty();
    }

    /**
     * The key in one article: for an actor whose name may mean another elsewhere ("the rebels", "Smith"), with a digest
     * of the article's address behind it.
     */
    static String within(Article article, Party party) {
        String key = of(party);
        return local(party) ? key + "-" + ShortDigest.of(article.address().toString()) : key;
    }

    /** Whether another article that names this actor is sure to lead to the same key. */
    static boolean known(Party party) {
        return party.authority().isPresent()
                || party.country().isPresent()
                || (fullyNamed(party) && party.actsFor().filter(ActorKey::known).isPresent());
    }

    /** Whether the name may mean another elsewhere. */
    static boolean local(Party party) {
        if (party.authority().isPresent()) {
            return false;
        }
        boolean vague = party.kind() == Kind.GROUP || (party.isPerson() && !fullyNamed(party));
        return vague || party.actsFor().filter(ActorKey::local).isPresent();
    }

    private static boolean fullyNamed(Party party) {
        return party.isPerson() && party.name().strip().contains(" ");
    }

    private static String named(Party party) {
        String name = Slug.of(party.name());
        return party.actsFor().map(principal -> of(principal) + "-" + name).orElse(name);
    }

    private static Optional<String> record(Party party) {
        return party.authority().map(ActorKey::lastPart).map(Slug::of);
    }

    private static String lastPart(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
