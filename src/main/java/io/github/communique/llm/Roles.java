// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.EventType;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the parties of an event the roles that its type has. */
final class Roles {

    private final boolean symmetric;
    private final PartyClaims parties;
    private final Losses losses;

    Roles(Ontology ontology, EventType type, PartyClaims parties, Losses losses) {
        this.symmetric = ontology.symmetric(type);
        this.parties = parties;
        this.losses = losses;
    }

    /** Who takes part, each party once; where somebody must act and nobody is said to, all do. */
    List<Participation> of(Claim event) {
        List<Participation> told = new ArrayList<>();
        for (Claim claim : event.objects("participants", PartyClaims.SPAN)) {
            Optional<Role> role = role(claim);
            role.flatMap(known -> parties.party(claim).map(party -> new Participation(party, known)))
                    .filter(part -> told.stream().noneMatch(other -> same(other.party(), part.party())))
                    .ifPresent(told::add);
        }
        boolean acted = symmetric || told.stream().anyMatch(part -> part.role() == Role.SOURCE);
        return acted ? List.copyOf(told) : told.stream().map(Roles::acting).toList();
    }

    private Optional<Role> role(Claim claim) {
        if (symmetric) {
            return Optional.of(Role.PARTICIPANT);
        }
        Optional<Role> role = claim.has("role") ? claim.oneOf("role", Role.class) : Optional.of(Role.PARTICIPANT);
        if (role.isEmpty()) {
            losses.drop(Cause.UNKNOWN_ROLE);
        }
        return role;
    }

    private static Participation acting(Participation part) {
        return part.role() == Role.PARTICIPANT ? new Participation(part.party(), Role.SOURCE) : part;
    }

    private static boolean same(Party one, Party other) {
        return one.kind() == other.kind()
                && one.name().equals(other.name())
                && one.side().equals(other.side());
    }
}
