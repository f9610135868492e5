// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.weights.TreeModel;
import java.util.ArrayList;
import java.util.List;

/** Gives each event the likeliest of the places that it may have, by learnt weights. */
public final class LearntPlacing {

    private final TreeModel places;

    /** By the weights that say of a place how likely it is. */
    public LearntPlacing(TreeModel places) {
        this.places = places;
    }

    /** The events of an article, in the same order. */
    public List<Event> placed(List<Event> events, Article article) {
        PlaceChoices choices = new PlaceChoices(events);
        PlaceFeatures features = new PlaceFeatures(choices, article);
        List<Event> placed = new ArrayList<>();
        for (Event event : events) {
            float[][] chances = places.outcomes(features.rows(event));
            placed.add(event.change()
                    .place(Choice.settled(choices.of(event), chances))
                    .event());
        }
        return placed;
    }
}
