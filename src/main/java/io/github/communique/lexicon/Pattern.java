// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How words evoke an event and where its parties stand.
 *
 * <p>It is written in the language of {@link PatternGrammar}.
 *
 * @param iri its name in the lexicon
 * @param form whether the trigger is a verb, a noun or an adjective
 * @param triggers the lemmas that may trigger it; a noun's modifier stands before it with an underscore
 * @param arguments what the trigger takes
 * @param text the pattern as written
 * @param examples sentences that it must find, with the parties marked
 * @param counterExamples sentences that it fits and that are yet no event of the type
 */
public record Pattern(
        String iri,
        Form form,
        Set<String> triggers,
        List<Argument> arguments,
        String text,
        List<Example> examples,
        List<CounterExample> counterExamples) {

    /** The word class of the trigger. */
    public enum Form {
        VERBAL,
        NOMINAL,
        ADJECTIVAL
    }

    public Pattern {
        Objects.requireNonNull(iri, "iri");
        triggers = Set.copyOf(triggers);
        arguments = List.copyOf(arguments);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** The same pattern, shown by these sentences. */
    Pattern shownBy(List<Example> found, List<CounterExample> leftAlone) {
        return new Pattern(iri, form, triggers, arguments, text, found, leftAlone);
    }

    @Override
    public String toString() {
        return text;
    }
}
