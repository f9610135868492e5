// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of a row of a list.
 *
 * @param line where it stands
 * @param result in one word
 * @param name of the thing; empty where it is not told
 * @param iri of what it means or may mean; empty where the row is refused
 * @param confidence from 0 to 1; none where nothing was compared
 * @param why in words
 */
public record RowOutcome(int line, Result result, String name, String iri, Optional<Double> confidence, String why) {

    /** What can become of a row. */
    public enum Result {
        /** It means a thing that is known here. */
        MATCHED,
        /** It means a thing that was not known. */
        NEW,
        /** A person has to decide. */
        WAITS,
        /** It makes no sense. */
        REFUSED
    }

    static RowOutcome of(ListFault fault) {
        return new RowOutcome(fault.line(), Result.REFUSED, fault.name(), "", Optional.empty(), fault.why());
    }

    static List<RowOutcome> of(ListClaim claim, ClaimDecision decision, Optional<String> iri) {
        return claim.rows().stream()
                .map(row -> of(row.line(), claim, decision, iri.orElse("")))
                .toList();
    }

    private static RowOutcome of(int line, ListClaim claim, ClaimDecision decision, String iri) {
        if (decision instanceof ClaimDecision.Known known) {
            return of(line, Result.MATCHED, claim, known.candidate());
        }
        if (decision instanceof ClaimDecision.Unclear unclear) {
            return of(line, Result.WAITS, claim, unclear.candidates().get(0));
        }
        boolean apart = decision instanceof ClaimDecision.Fresh fresh && fresh.apart();
        String why = apart ? "something else here is called so" : "nothing here is called so";
        return new RowOutcome(line, Result.NEW, claim.name(), iri, Optional.empty(), why);
    }

    private static RowOutcome of(int line, Result result, ListClaim claim, ListCandidate candidate) {
        return new RowOutcome(
                line,
                result,
                claim.name(),
                candidate.target().iri(),
                Optional.of(candidate.confidence()),
                String.join("; ", candidate.reasons()));
    }
}
