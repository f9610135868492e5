// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.pattern.Match;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Status;
import io.github.communique.model.Trait;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads from grammar whether an event happened, is announced, or did not happen. What is only supposed, wished or
 * asked for is no event and has no status.
 */
public final class Modality {

    private static final int HIGHEST = 6;

    private final Syntax syntax;
    private final VerbMood verbs;
    private final NounMood nouns;
    private final ClauseColouring clauses;
    private final NounColouring above;
    private final Fiction fiction;

    /** For one sentence. */
    public Modality(Lexicon lexicon, Syntax syntax) {
        this.syntax = syntax;
        this.verbs = new VerbMood(lexicon, syntax);
        this.nouns = new NounMood(lexicon, syntax);
        this.clauses = new ClauseColouring(lexicon, syntax, this::mood);
        this.above = new NounColouring(lexicon, syntax, this::mood);
        this.fiction = new Fiction(lexicon, syntax);
    }

    /** The status of what a match tells; empty where it tells of no event. */
    public Optional<Status> status(Match match) {
        return match.frame().type().has(Trait.HAPPENING)
                ? status(match.trigger(), match.noun())
                : spoken(match.trigger(), match.noun());
    }

    /** The status of an act of speech: what is not said is no act, but a demand that is refused was made. */
    public Optional<Status> spoken(int trigger, OptionalInt noun) {
        Optional<Status> status = status(trigger, noun);
        if (status.equals(Optional.of(Status.NEGATED))) {
            return above.refused(noun.orElse(trigger)) ? Optional.of(Status.ACTUAL) : Optional.empty();
        }
        return status.filter(Status.PLANNED::equals).isPresent() && verbs.politely(trigger)
                ? Optional.of(Status.ACTUAL)
                : status;
    }

    /**
     * The status of what a word tells; empty where it tells of no event.
     *
     * @param trigger the word that tells of the event
     * @param noun the noun that names it, where a light verb is the trigger
     */
    public Optional<Status> status(int trigger, OptionalInt noun) {
        if (fiction.tells(trigger) || verbs.helps(trigger)) {
            return Optional.empty();
        }
        Mood mood = mood(trigger, 0);
        Mood described = noun.isPresent() ? nouns.described(noun.getAsInt()) : Mood.TOLD;
        return (described == Mood.DENIED && mood != Mood.SUPPOSED ? described : mood.over(described)).status();
    }

    /** Whether a work of fiction tells of it, or a game. */
    public boolean isFiction(int trigger) {
        return fiction.tells(trigger);
    }

    private Mood mood(int token, int depth) {
        if (depth > HIGHEST) {
            return Mood.TOLD;
        }
        if (syntax.isVerb(token)) {
            Mood own = verbs.own(token);
            return own == Mood.SUPPOSED ? own : clauses.of(token, own, depth).over(own);
        }
        return ofNoun(token, depth);
    }

    /** What is denied twice over of a noun, "no meeting took place", is denied once. */
    private Mood ofNoun(int noun, int depth) {
        Mood own = nouns.described(noun);
        Mood given = above.of(noun, depth);
        return switch (own) {
            case DENIED -> given == Mood.SUPPOSED ? given : own;
            case AHEAD -> given.unlessSupposed().over(own);
            case TOLD, SUPPOSED -> given.over(own);
        };
    }
}
