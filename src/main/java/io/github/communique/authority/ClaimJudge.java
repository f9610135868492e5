// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.identity.FullName;
import io.github.communique.identity.FullName.Likeness;
import io.github.communique.identity.HeldPost;
import io.github.communique.identity.PersonJudge;
import io.github.communique.model.Party;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.PlainName;
import io.github.communique.rdf.Iris;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says how likely a claim means a thing that is known here: by id, name, side, office and time, or by where it lies. */
final class ClaimJudge {

    private static final int LONGEST_ACRONYM = 5;
    private static final Map<Likeness, Double> AT_ONE_TIME =
            Map.of(Likeness.SAME, 0.99, Likeness.FULLER, 0.94, Likeness.TURNED, 0.94, Likeness.SPELT, 0.9);

    private final AuthorityRecords authority;
    private final Iris iris;

    ClaimJudge(AuthorityRecords authority, Iris iris) {
        this.authority = authority;
        this.iris = iris;
    }

    /** What speaks for a thing of the same kind; nothing where it is another. */
    Optional<ListCandidate> compare(ListClaim claim, Target target) {
        if (!Collections.disjoint(claim.ids(), target.ids())) {
            return named(claim, target)
                    ? Optional.of(new ListCandidate(target, 1, List.of("for: the same id")))
                    : candidate(target, 0.5, "for: the same id", "against: another name");
        }
        if (hasItem(claim.ids()) && hasItem(target.ids())) {
            return Optional.empty();
        }
        return switch (claim.kind()) {
            case PERSON -> person(claim, target);
            case PLACE -> place(claim, target);
            case ORGANISATION, STATE -> body(claim, target);
        };
    }

    /** Whether one name means both; that of a city or of an organisation may be one word, which persons do not go by. */
    private static boolean named(ListClaim claim, Target target) {
        return likeness(claim, target) != Likeness.OTHER
                || claim.kind() != ListClaim.Kind.PERSON
                        && !target.namesOf(claim).isEmpty();
    }

    /** Wikidata knows a thing once; what has another item is another. */
    private static boolean hasItem(Set<String> ids) {
        return ids.stream().anyMatch(id -> id.startsWith(Authorities.WIKIDATA));
    }

    private Optional<ListCandidate> person(ListClaim claim, Target target) {
        Likeness likeness = likeness(claim, target);
        boolean side = claim.sides().stream().flatMap(of -> iri(of).stream()).anyMatch(target.sides()::contains);
        if (likeness == Likeness.OTHER || likeness != Likeness.SAME && !side) {
            return Optional.empty();
        }
        if (!side) {
            return candidate(target, 0.5, "for: the same name", "against: it acts for another");
        }
        return byOffice(claim, target, likeness);
    }

    private Optional<ListCandidate> byOffice(ListClaim claim, Target target, Likeness likeness) {
        Optional<Long> days = daysApart(claim, target);
        String name =
                likeness == Likeness.SAME ? "for: the same name and side" : "for: nearly the same name, the same side";
        if (days.filter(apart -> apart <= HeldPost.DAYS_OF_ONE).isPresent()) {
            return candidate(target, AT_ONE_TIME.get(likeness), name, "for: the same office at one time");
        }
        if (likeness == Likeness.SAME
                && (claim.terms().isEmpty() || target.posts().isEmpty())) {
            return candidate(target, 0.9, name);
        }
        return candidate(
                target,
                PersonJudge.UNSURE.get(likeness),
                name,
                days.isPresent() ? "against: the same office, long apart" : "against: no office of both");
    }

    /** The days between the times in which both are told to have held one office; nothing where they held none. */
    private Optional<Long> daysApart(ListClaim claim, Target target) {
        return claim.terms().stream()
                .flatMap(term -> held(term).stream())
                .flatMap(post -> target.posts().stream()
                        .filter(other -> post.isOfficeOf(other, authority))
                        .map(post::daysTo))
                .min(Comparator.naturalOrder());
    }

    private static Likeness likeness(ListClaim claim, Target target) {
        List<FullName> names = target.names().stream()
                .flatMap(name -> FullName.of(name).stream())
                .toList();
        return claim.names().stream()
                .flatMap(name -> FullName.of(name).stream())
                .flatMap(name -> names.stream().map(name::to))
                .min(Comparator.naturalOrder())
                .orElse(Likeness.OTHER);
    }

    private Optional<HeldPost> held(ListClaim.Term term) {
        return iri(term.side())
                .map(side -> new HeldPost(
                        PlainName.bare(term.office()),
                        side,
                        term.from().orElse(LocalDate.MIN),
                        term.until().orElse(LocalDate.MAX)));
    }

    private Optional<String> iri(Party side) {
        return side.authority().flatMap(iris::actorOfRecord);
    }

    private Optional<ListCandidate> place(ListClaim claim, Target target) {
        Optional<String> state = claim.side().flatMap(this::iri);
        if (target.namesOf(claim).isEmpty()
                || state.isPresent()
                        && !target.sides().isEmpty()
                        && !target.sides().contains(state.get())) {
            return Optional.empty();
        }
        Optional<Double> apart = claim.spot().flatMap(spot -> target.spot().map(spot::kilometresTo));
        if (apart.filter(far -> far > Spot.NEAR).isPresent()) {
            return candidate(target, 0.5, "for: the same name", "against: " + Math.round(apart.get()) + " km apart");
        }
        if (apart.isPresent()) {
            return candidate(target, 0.98, "for: the same name", "for: " + Math.round(apart.get()) + " km apart");
        }
        return state.isPresent() && !target.sides().isEmpty()
                ? candidate(target, 0.92, "for: the same name and state")
                : candidate(target, 0.6, "for: the same name", "against: the state is not told");
    }

    private static Optional<ListCandidate> body(ListClaim claim, Target target) {
        List<String> names = target.namesOf(claim);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return claim.kind() == ListClaim.Kind.STATE || names.stream().anyMatch(name -> name.length() > LONGEST_ACRONYM)
                ? candidate(target, 0.95, "for: the same name")
                : candidate(target, 0.6, "for: the same short name", "against: no longer name of both");
    }

    private static Optional<ListCandidate> candidate(Target target, double confidence, String... reasons) {
        return Optional.of(new ListCandidate(target, confidence, List.of(reasons)));
    }
}
