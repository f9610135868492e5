// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.mood.Modality;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.EventType;
import io.github.communique.model.Status;
import io.github.communique.model.Trait;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether what an encoder sees in a sentence happened, is announced or denied; grammar is believed where it says no, or not yet. */
final class ProposalStatus {

    private final Lexicon lexicon;

    ProposalStatus(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A status.
     *
     * @param status whether it happened, is announced or denied
     * @param supposed whether grammar says that it is only supposed
     * @param denied whether grammar says that it did not happen or was not said
     */
    record Found(Status status, boolean supposed, boolean denied) {}

    /** The status; empty in fiction, and where the lexicon finds it and grammar says that it is only supposed. */
    Optional<Found> of(
            PassageInContext context, EventType type, int typeNumber, EncodedSentence seen, List<Judged> hints) {
        int trigger = seen.trigger(typeNumber);
        Modality modality = new Modality(lexicon, context.syntax());
        if (modality.isFiction(trigger)) {
            return Optional.empty();
        }
        Optional<Status> happened = modality.status(trigger, OptionalInt.empty());
        Optional<Status> grammar = type.has(Trait.HAPPENING) ? happened : modality.spoken(trigger, OptionalInt.empty());
        boolean denied = happened.filter(Status.NEGATED::equals).isPresent();
        return status(grammar, type, seen.status(typeNumber), hints)
                .map(status -> new Found(status, grammar.isEmpty(), denied));
    }

    private static Optional<Status> status(
            Optional<Status> grammar, EventType type, double[] seen, List<Judged> hints) {
        List<Optional<Status>> told = hints.stream()
                .map(Judged::candidate)
                .filter(candidate -> candidate.type().equals(type))
                .map(Candidate::status)
                .toList();
        if (told.isEmpty()) {
            return Optional.of(grammar.filter(status -> believed(status, type)).orElseGet(() -> seen(seen)));
        }
        return told.stream().flatMap(Optional::stream).findFirst();
    }

    /** Grammar is sure of what did not happen, and of what is to happen; what is to be said may be said by that. */
    private static boolean believed(Status grammar, EventType type) {
        return grammar == Status.NEGATED || (grammar == Status.PLANNED && type.has(Trait.HAPPENING));
    }

    private static Status seen(double[] logits) {
        if (logits[1] > logits[0] && logits[1] >= logits[2]) {
            return Status.PLANNED;
        }
        return logits[2] > logits[0] ? Status.NEGATED : Status.ACTUAL;
    }
}
