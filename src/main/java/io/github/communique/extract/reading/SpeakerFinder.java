// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.Party;
import io.github.communique.model.Trait;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says who speaks in the quotations of a passage. */
final class SpeakerFinder {

    private final Function<Passage, PassageInContext> contexts;

    SpeakerFinder(Function<Passage, PassageInContext> contexts) {
        this.contexts = contexts;
    }

    /** Its own subject of saying, or that of the sentence they run on into. */
    Optional<Party> speaker(PassageInContext context) {
        return sayer(context).or(() -> {
            Passage passage = context.passage();
            List<Passage> passages = context.analyzed().passages();
            int next = passages.indexOf(passage) + 1;
            boolean runsOn = next < passages.size()
                    && passage.quoted()
                            .spans(passage.end() - 1, passages.get(next).begin());
            if (runsOn) {
                return speaker(contexts.apply(passages.get(next)));
            }
            return passage.isAllQuoted() ? context.discourse().speaker() : Optional.empty();
        });
    }

    private Optional<Party> sayer(PassageInContext context) {
        return context.matches().stream()
                .filter(match -> !context.ofSport()
                        && match.frame().type().has(Trait.YIELDING)
                        && !context.passage().quotes(match.trigger()))
                .flatMap(match -> context.resolver().actors(match.fillers(Slot.SOURCE)).stream())
                .findFirst();
    }
}
