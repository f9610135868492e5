// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.model.EventType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What words evoke which event.
 *
 * @param iri its name in the lexicon
 * @param type the event it evokes
 * @param patterns the forms it takes
 * @param needs what must be known for the event to count
 * @param continues whether it tells more of an encounter told before, where there is one
 * @param negated the event that its negation is, where that is an event of its own
 * @param excluded head words of clauses with which it tells of no event
 * @param confidence how far a match is trusted, from 0 to 1
 */
public record Frame(
        String iri,
        EventType type,
        List<Pattern> patterns,
        Set<Need> needs,
        boolean continues,
        Optional<EventType> negated,
        Set<String> excluded,
        BigDecimal confidence) {

    /** What must be known for an event to count. */
    public enum Need {
        /** Parties of two sides or more, or a body of many. */
        SIDES,
        /** Who acts. */
        SOURCE,
        /** Whom it is done to. */
        TARGET,
        /** A party from abroad: as target, or named in the same breath. */
        FOREIGN
    }

    public Frame {
        Objects.requireNonNull(iri, "iri");
        patterns = List.copyOf(patterns);
        needs = Set.copyOf(needs);
        excluded = Set.copyOf(excluded);
    }
}
