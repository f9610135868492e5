// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.Evaluation;
import io.github.communique.evaluation.Figures;
import io.github.communique.evaluation.TypeFigures;
import java.util.List;
import java.util.Locale;

/** An evaluation as lines to read. */
record EvaluationText(Evaluation evaluation) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, "%-8s %s", "spotted", evaluation.spotted());
        line(text, "%-8s %s", "event", evaluation.events());
        line(text, "%-8s %s", "fact", evaluation.facts());
        for (String slot : List.of("date", "place", "status", "speaker")) {
            Figures figures = evaluation.slot(slot);
            if (figures.gold() > 0) {
                line(text, "slot %-8s %d/%d = %.3f", slot, figures.hits(), figures.gold(), figures.recall());
            }
        }
        line(text, "negatives %d articles, %d false events", evaluation.negatives(), evaluation.falseAlarms());
        evaluation.byType().forEach(type -> type(text, type));
        line(
                text,
                "articles %d gold %d pred %d EVENT_F1 %.3f FACT_F1 %.3f",
                evaluation.articles(),
                evaluation.events().gold(),
                evaluation.events().found(),
                evaluation.events().f1(),
                evaluation.facts().f1());
        text.append(new FunnelText(
                "how often a sentence was taken for a type, and what became of that", evaluation.funnel()));
        if (!evaluation.hints().isEmpty()) {
            text.append(new FunnelText("the same for the lexicon, which only gives hints", evaluation.hints()));
        }
        return text.toString();
    }

    private static void type(StringBuilder text, TypeFigures type) {
        line(
                text,
                "  %-18s gold %3d pred %3d tp %3d  P %.2f R %.2f F1 %.2f",
                type.type(),
                type.gold(),
                type.found(),
                type.recalled(),
                type.precision(),
                type.recall(),
                type.f1());
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
