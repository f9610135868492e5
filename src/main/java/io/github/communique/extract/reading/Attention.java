// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.candidate.Told;
import io.github.communique.extract.name.Mention;
import io.github.communique.extract.party.Discourse;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Role;
import io.github.communique.model.Trait;
import java.util.List;

/** Keeps in mind what a passage told, for those behind it. */
final class Attention {

    private final Discourse discourse;

    Attention(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Keeps in mind what was told in a passage, and who was named. */
    void keep(PassageInContext context, List<Told> told) {
        told.forEach(this::remember);
        hear(context);
    }

    /** A meeting that is told in passing does not change who "the two sides" are. */
    private void remember(Told told) {
        Event event = told.event();
        boolean inItsOwnRight =
                told.candidate().isVerbal() || discourse.lastPair().isEmpty();
        if (inItsOwnRight && event.type().has(Trait.HAPPENING)) {
            discourse.together(event.participations().stream()
                    .filter(p -> p.role() == Role.PARTICIPANT)
                    .map(Participation::party)
                    .toList());
        }
        discourse.acted(event);
    }

    /** Names are heard in their order, the subject of the sentence last: it is whom the next pronoun means. */
    private void hear(PassageInContext context) {
        context.passage().mentions().stream()
                .filter(mention -> mention.sort() != Mention.Sort.DEMONYM)
                .map(Mention::party)
                .forEach(discourse::heard);
        Syntax syntax = context.syntax();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.governor(i) < 0) {
                context.resolver().actors(new Voice(syntax).agents(i)).forEach(discourse::heard);
            }
        }
    }
}
