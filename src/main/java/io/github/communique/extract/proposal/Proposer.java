// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes what the sentences of one article may tell: what the encoder does not hold for unlikely, and what the lexicon
 * tells; nothing of sport, and nothing that grammar says is only supposed.
 */
public final class Proposer {

    /** The logit of what is not even proposed; about one in fifteen of what lies at it is told. */
    private static final double UNLIKELY = -2.5;

    private final List<EncodedSentence> encoded;
    private final List<String> names;
    private final Map<String, EventType> types;
    private final Surroundings surroundings;
    private final ProposalStatus statuses;
    private int next;

    /**
     * A proposer for one article.
     *
     * @param encoded its sentences, the title first
     * @param names the types by the number that the encoder knows them by
     * @param types the types by name
     * @param lexicon the words that grammar goes by
     */
    public Proposer(List<EncodedSentence> encoded, List<String> names, Map<String, EventType> types, Lexicon lexicon) {
        this.encoded = List.copyOf(encoded);
        this.names = List.copyOf(names);
        this.types = Map.copyOf(types);
        this.surroundings = new Surroundings(lexicon);
        this.statuses = new ProposalStatus(lexicon);
    }

    /** The figures of the whole article. */
    public ArticleFigures figures() {
        return new ArticleFigures(encoded, names.size());
    }

    /** What the next sentence may tell; the hints are what the lexicon found in it. */
    public List<Proposal> next(PassageInContext context, List<Judged> hints) {
        int number = next++;
        EncodedSentence seen = encoded.get(number);
        List<Side> sides = surroundings.goOn(context);
        PassageInContext now = context.asItStands();
        RoleFeatures features = new RoleFeatures(surroundings, sides, now, seen);
        List<Proposal> proposals = new ArrayList<>();
        for (int type = 0; type < names.size() && !sides.isEmpty() && !context.ofSport(); type++) {
            Optional<EventType> known = Optional.ofNullable(types.get(names.get(type)));
            if (known.isPresent() && seen.trigger(type) >= 0 && worthwhile(seen.type(type), known.get(), hints)) {
                int typeNumber = type;
                statuses.of(context, known.get(), type, seen, hints)
                        .ifPresent(found -> proposals.add(new Proposal(
                                now,
                                seen,
                                number,
                                known.get(),
                                typeNumber,
                                seen.trigger(typeNumber),
                                found.status(),
                                found.supposed(),
                                found.denied(),
                                hints,
                                sides,
                                surroundings.sides(),
                                features.rows(known.get().name(), typeNumber, seen.trigger(typeNumber), hints))));
            }
        }
        return proposals;
    }

    private static boolean worthwhile(double logit, EventType type, List<Judged> hints) {
        return logit > UNLIKELY
                || hints.stream()
                        .flatMap(hint -> hint.judgement().told().stream())
                        .anyMatch(event -> event.type().equals(type));
    }
}
