// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.extract.article.Passage;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.weights.FeatureRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where an article tells its dates, or its places: which of them stand near an event, and how near.
 *
 * @param <T> a date or a place
 */
final class Spots<T> {

    private static final int BEFORE = 4;
    private static final int AFTER = 2;

    private final List<Passage> passages;
    private final List<List<T>> told;
    private final Map<Evidence, Integer> numbers = new HashMap<>();

    /** For the sentences of an article, of which each tells some. */
    Spots(List<Passage> passages, Function<Passage, List<T>> teller) {
        this.passages = passages;
        this.told = passages.stream().map(teller).toList();
        IntStream.range(0, passages.size())
                .forEach(number -> numbers.putIfAbsent(passages.get(number).evidence(), number));
    }

    /** Those told by the sentences of an event, and by a few around its first. */
    List<T> near(Event event) {
        List<Integer> own = sentences(event);
        List<T> near = new ArrayList<>();
        own.forEach(number -> near.addAll(told.get(number)));
        own.stream().findFirst().ifPresent(first -> IntStream.rangeClosed(first - BEFORE, first + AFTER)
                .filter(number -> number >= 0 && number < told.size())
                .forEach(number -> near.addAll(told.get(number))));
        return near.stream().distinct().toList();
    }

    /** Notes where one of them is told, seen from an event. */
    void describe(FeatureRow row, Event event, T value) {
        List<Integer> own = sentences(event);
        int[] where = IntStream.range(0, told.size())
                .filter(number -> told.get(number).contains(value))
                .toArray();
        row.with("told", where.length);
        if (own.isEmpty()) {
            return;
        }
        int first = own.get(0);
        row.with("toldHere", IntStream.of(where).filter(own::contains).count());
        row.with(
                "othersHere",
                own.stream()
                        .flatMap(number -> told.get(number).stream())
                        .filter(other -> !other.equals(value))
                        .distinct()
                        .count());
        IntStream.of(where).filter(number -> number < first).max().ifPresent(last -> {
            row.with("toldBefore", first - last);
            row.with(
                    "othersSince",
                    IntStream.range(last + 1, first)
                            .filter(number -> !told.get(number).isEmpty())
                            .count());
            row.with(
                    "samePart", passages.get(last).part() == passages.get(first).part());
        });
        IntStream.of(where)
                .filter(number -> number > first)
                .findFirst()
                .ifPresent(next -> row.with("toldAfter", next - first));
        IntStream.of(where).findFirst().ifPresent(number -> row.with("toldFirst", number));
    }

    private List<Integer> sentences(Event event) {
        return event.evidence().stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
