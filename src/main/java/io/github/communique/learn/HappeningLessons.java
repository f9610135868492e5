// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.evaluation.ToldEvent;
import io.github.communique.extract.choice.Choices;
import io.github.communique.extract.happening.Happening;
import io.github.communique.extract.learnt.Proposals;
import io.github.communique.model.Event;
import io.github.communique.model.Place;
import io.github.communique.weights.FeatureRow;
import io.github.communique.weights.TreeModel;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The happenings of an article, of which a reader says which are events, each once.
 *
 * @param article the article
 * @param happenings its happenings, in the order of the text
 */
record HappeningLessons(StudiedArticle article, List<Happening> happenings) {

    /** How many an article without any event counts for: what is told there costs more trust than elsewhere, and such articles are few. */
    private static final double WITHOUT_EVENT = 8;

    HappeningLessons {
        happenings = List.copyOf(happenings);
    }

    void addTo(TreeLessons lessons) {
        Set<Integer> right = right().keySet();
        List<FeatureRow> rows = Proposals.rows(happenings);
        double weight = article.gold().isEmpty() ? WITHOUT_EVENT : 1;
        IntStream.range(0, rows.size()).forEach(i -> lessons.add(rows.get(i), right.contains(i) ? 1 : 0, weight));
    }

    /** Adds the dates that those that are right may have. */
    void addDatesTo(TreeLessons lessons) {
        List<Event> events = events();
        article.proposals().dates(events).ifPresent(dates -> right().forEach(
                        (number, gold) -> dates.of(events.get(number))
                                .forEach(date -> lessons.add(date.row(), gold.isAt(date.value()) ? 1 : 0))));
    }

    /** Adds the places that those that are right may have. */
    void addPlacesTo(TreeLessons lessons) {
        List<Event> events = events();
        Choices<Place> places = article.proposals().places(events);
        right().forEach((number, gold) -> places.of(events.get(number))
                .forEach(place -> lessons.add(place.row(), gold.isIn(place.value()) ? 1 : 0)));
    }

    private List<Event> events() {
        return happenings.stream().map(one -> one.event(1)).toList();
    }

    /** What trees say of them. */
    List<CrossValidation.Guess> guessed(TreeModel model) {
        Set<Integer> right = right().keySet();
        float[][] chances = model.outcomes(Proposals.rows(happenings));
        return IntStream.range(0, chances.length)
                .mapToObj(i -> new CrossValidation.Guess(chances[i][0], right.contains(i)))
                .toList();
    }

    /** The numbers of those that are right with the reader's event that each is; of two for one event the surer. */
    private Map<Integer, ToldEvent> right() {
        Map<Integer, ToldEvent> right = new TreeMap<>();
        Set<ToldEvent> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        IntStream.range(0, happenings.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -happenings.get(i).surest().chance()))
                .forEach(i -> article.gold().stream()
                        .filter(gold -> !taken.contains(gold) && isRight(gold, happenings.get(i)))
                        .findFirst()
                        .ifPresent(gold -> {
                            taken.add(gold);
                            right.put(i, gold);
                        }));
        return right;
    }

    private static boolean isRight(ToldEvent gold, Happening happening) {
        Event event = happening.event(1);
        return gold.mayBe(event.type().name())
                && event.evidence().stream().anyMatch(evidence -> gold.toldBy(evidence.exact()))
                && gold.hasPartiesOf(event);
    }
}
