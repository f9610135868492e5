// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.weights.TreeModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gives each event the likeliest of the dates that it may have, by learnt weights. */
public final class LearntDating {

    private final TreeModel dates;

    /** By the weights that say of a date how likely it is. */
    public LearntDating(TreeModel dates) {
        this.dates = dates;
    }

    /** The events of an article, in the same order; as they are where the article has no date itself. */
    public List<Event> dated(List<Event> events, Article article) {
        return article.published().map(day -> dated(events, article, day)).orElse(events);
    }

    private List<Event> dated(List<Event> events, Article article, LocalDate published) {
        DateChoices choices = new DateChoices(events, published);
        DateFeatures features = new DateFeatures(choices, article);
        List<Event> dated = new ArrayList<>();
        for (Event event : events) {
            float[][] chances = dates.outcomes(features.rows(event));
            dated.add(event.change()
                    .when(Choice.settled(choices.of(event), chances))
                    .event());
        }
        return dated;
    }
}
