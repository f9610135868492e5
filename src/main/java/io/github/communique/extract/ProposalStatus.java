// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.EventType;
import io.github.communique.model.Status;
import io.github.communique.model.Trait;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether what an encoder sees happened, is announced or denied; grammar is believed where it says no. */
final class ProposalStatus {

    private final Lexicon lexicon;

    ProposalStatus(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The status; empty where the lexicon finds it, and grammar says that it is only supposed. */
    Optional<Status> of(
            PassageInContext context, EventType type, int typeNumber, EncodedSentence seen, List<Judged> hints) {
        List<Optional<Status>> told = hints.stream()
                .map(Judged::candidate)
                .filter(candidate -> candidate.type().equals(type))
                .map(Candidate::status)
                .toList();
        if (told.isEmpty()) {
            boolean denied = byGrammar(context, type, seen.trigger(typeNumber))
                    .filter(Status.NEGATED::equals)
                    .isPresent();
            return Optional.of(denied ? Status.NEGATED : seen(seen.status(typeNumber)));
        }
        return told.stream().flatMap(Optional::stream).findFirst();
    }

    /** Whether grammar says of what a trigger tells that it is only supposed. */
    boolean supposed(PassageInContext context, EventType type, int trigger) {
        return byGrammar(context, type, trigger).isEmpty();
    }

    private Optional<Status> byGrammar(PassageInContext context, EventType type, int trigger) {
        Modality modality = new Modality(lexicon, context.syntax());
        return type.has(Trait.HAPPENING)
                ? modality.status(trigger, OptionalInt.empty())
                : modality.spoken(trigger, OptionalInt.empty());
    }

    private static Status seen(double[] logits) {
        if (logits[1] > logits[0] && logits[1] >= logits[2]) {
            return Status.PLANNED;
        }
        return logits[2] > logits[0] ? Status.NEGATED : Status.ACTUAL;
    }
}
