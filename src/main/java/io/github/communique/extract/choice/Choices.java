// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.place.PlaceFinder;
import io.github.communique.extract.time.DateResolver;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Place;
import io.github.communique.model.TimeSpan;
import io.github.communique.weights.FeatureRow;
import io.github.communique.weights.TreeModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The dates or the places that each event of an article may have, with what is known of each: to choose by and to learn from. */
public final class Choices<T> {

    private final Function<Event, List<Choice<T>>> choices;
    private final BiFunction<Event, Choice<T>, FeatureRow> features;

    private Choices(Function<Event, List<Choice<T>>> choices, BiFunction<Event, Choice<T>, FeatureRow> features) {
        this.choices = choices;
        this.features = features;
    }

    /** The dates; none where the article has none itself. */
    public static Optional<Choices<TimeSpan>> dates(List<Event> events, AnalyzedArticle analyzed, Lexicon lexicon) {
        Article article = analyzed.article();
        return article.published().map(day -> {
            DateChoices dates = new DateChoices(
                    events,
                    day,
                    status -> new Spots<>(analyzed.passages(), passage -> new DateResolver(
                                    lexicon, passage.syntax(), Optional.of(day), Optional.empty())
                            .told(status)));
            return new Choices<>(dates::of, new DateFeatures(dates, article)::row);
        });
    }

    /** The places. */
    public static Choices<Place> places(List<Event> events, AnalyzedArticle analyzed, PlaceFinder finder) {
        Spots<Place> told = new Spots<>(analyzed.passages(), passage -> finder.told(passage.syntax()));
        PlaceChoices places = new PlaceChoices(events, told, analyzed.dateline().flatMap(finder::named));
        return new Choices<>(places::of, new PlaceFeatures(places, analyzed.article())::row);
    }

    /**
     * A date or a place that an event may have.
     *
     * @param value the date or place; empty for none
     * @param row what is known of it, to tell whether the event has it
     */
    public record Possible<T>(Optional<T> value, FeatureRow row) {}

    /** Those of an event. */
    public List<Possible<T>> of(Event event) {
        return choices.apply(event).stream()
                .map(choice -> new Possible<>(choice.value(), features.apply(event, choice)))
                .toList();
    }

    /** The one that an event has most likely, by learnt weights. */
    public Optional<T> likeliest(Event event, TreeModel weights) {
        List<FeatureRow> rows = of(event).stream().map(Possible::row).toList();
        return Choice.settled(choices.apply(event), weights.outcomes(rows));
    }
}
