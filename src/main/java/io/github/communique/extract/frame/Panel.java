// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.frame;

import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.event.EventBuilder;
import io.github.communique.extract.name.Names;
import io.github.communique.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The readers of a passage, and who judges what they find.
 *
 * @param readers the readers, in the order in which they are heard
 * @param judge who decides
 */
public record Panel(List<EventReader> readers, Judge judge) {

    public Panel {
        readers = List.copyOf(readers);
    }

    /** The lexicon alone reads, and all is told of which that is known that must be. */
    public static Panel ofLexicon(Lexicon lexicon, Names names) {
        return new Panel(
                List.of(new FrameReader(lexicon, names)), new NeedsJudge(names, new EventBuilder(lexicon, names)));
    }

    /** What the readers find in a passage, judged; each reader knows what became of what those before it found. */
    public List<Judged> hear(PassageInContext context) {
        List<Judged> heard = new ArrayList<>();
        for (EventReader reader : readers) {
            List<Judged> before = List.copyOf(heard);
            for (Candidate candidate : reader.read(context, before)) {
                heard.add(new Judged(candidate, judge.judge(candidate, context)));
            }
        }
        return heard;
    }
}
