// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import io.github.communique.model.Trait;
import io.github.communique.weights.FeatureRow;

/** What is known of a place that an event may have, to tell whether it has it. */
final class PlaceFeatures {

    private final PlaceChoices choices;
    private final EventFigures figures;
    private final String title;

    /** For the events of one article. */
    PlaceFeatures(PlaceChoices choices, Article article) {
        this.choices = choices;
        this.figures = new EventFigures(choices.events(), article);
        this.title = article.title();
    }

    /** What is known of a place that an event may have. */
    FeatureRow row(Event event, Choice<Place> choice) {
        FeatureRow row = figures.row(event);
        PlaceChoices.WAYS.forEach(way -> row.with(way, choice.ways().contains(way)));
        row.with("happensSomewhere", event.type().has(Trait.PLACED));
        choices.sinceStay(event).ifPresent(since -> row.with("sinceStay", since));
        choice.value().ifPresent(place -> place(event, place, row));
        return row;
    }

    private void place(Event event, Place place, FeatureRow row) {
        choices.told().describe(row, event, place);
        row.with(
                "isState",
                place.country()
                        .filter(state -> state.name().equals(place.name()))
                        .isPresent());
        row.with("inTitle", title.contains(place.name()));
        row.with(
                "inEvidence",
                event.evidence().stream()
                        .filter(evidence -> evidence.exact().contains(place.name()))
                        .count());
        row.with(
                "agreeing",
                choices.events().stream()
                        .filter(other -> other.place().filter(place::equals).isPresent())
                        .count());
        for (Role role : Role.values()) {
            row.with(
                    "homeOf" + role.name(),
                    event.participations().stream()
                            .filter(one -> one.role() == role)
                            .anyMatch(one -> one.party()
                                    .countryActedFor()
                                    .equals(place.country().flatMap(Party::country))));
        }
    }
}
