// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.happening;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.weights.FeatureRow;

/** How the word that tells of an event stands in its sentence: what tells a first mention from a further one, and one happening from another. */
final class TriggerFeatures {

    private TriggerFeatures() {}

    /** Adds what is known of a telling's trigger, each feature under the given name. */
    static void describe(FeatureRow row, String name, Telling telling) {
        Syntax syntax = telling.proposal().syntax();
        int trigger = telling.proposal().trigger();
        row.withOneOf(name + "Tag", syntax.token(trigger).tag());
        row.withOneOf(name + "Hangs", syntax.relation(trigger).replaceAll(":.*", ""));
        syntax.children(trigger, "det", "nummod", "amod")
                .forEach(child -> row.withOneOf(name + "Modifier", syntax.lemma(child)));
        syntax.children(trigger, "nmod:poss")
                .forEach(child ->
                        row.withOneOf(name + "Owner", syntax.token(child).tag()));
        syntax.children(trigger, "aux", "advmod").forEach(child -> row.withOneOf(name + "Adverb", syntax.lemma(child)));
        syntax.subjects(trigger)
                .forEach(subject ->
                        row.withOneOf(name + "Subject", syntax.token(subject).tag()));
    }
}
