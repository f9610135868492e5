// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.candidate.Told;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.EventType;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.weights.FeatureRow;
import java.util.List;

/**
 * That a sentence may tell of an event of a type.
 *
 * @param context the sentence with what was told before it
 * @param encoded what the encoder sees in it
 * @param number the number of the sentence in the article, the title being 0
 * @param type the type
 * @param typeNumber the number of the type among those that the encoder knows
 * @param trigger the token that tells of it most
 * @param status whether it happened, is announced or denied
 * @param supposed whether grammar says that it is only supposed
 * @param denied whether grammar says that it did not happen or was not said
 * @param hints what the lexicon found in the sentence, and what became of that
 * @param sides who may take part
 * @param sidesNamed how many sides the article has named so far
 * @param roleRows what is known of the part of each side, in their order
 */
public record Proposal(
        PassageInContext context,
        EncodedSentence encoded,
        int number,
        EventType type,
        int typeNumber,
        int trigger,
        Status status,
        boolean supposed,
        boolean denied,
        List<Judged> hints,
        List<Side> sides,
        int sidesNamed,
        List<FeatureRow> roleRows) {

    /** The roles by the number of their chance, from 1 on; the chance numbered 0 is that of no part. */
    public static final List<Role> ROLES = List.of(Role.SOURCE, Role.TARGET, Role.PARTICIPANT);

    public Proposal {
        hints = List.copyOf(hints);
        sides = List.copyOf(sides);
        roleRows = List.copyOf(roleRows);
    }

    /** What the lexicon tells of its type in the sentence. */
    public List<Told> told() {
        return hints.stream()
                .flatMap(hint -> hint.told().stream())
                .filter(told -> told.event().type().equals(type))
                .toList();
    }

    /** The sentence with the names in it. */
    public Passage passage() {
        return context.passage();
    }

    /** Its grammar. */
    public Syntax syntax() {
        return context.syntax();
    }

    /** The sentence. */
    public String sentence() {
        return syntax().sentence().text();
    }
}
