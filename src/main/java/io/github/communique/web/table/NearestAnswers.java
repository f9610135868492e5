// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.search.SearchTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What comes nearest to a question that nothing answers: the same with one thing less.
 *
 * @param asked the question
 * @param events to choose from
 */
record NearestAnswers(TableAsk asked, Events events) {

    /** Fields that only say how others are meant. */
    private static final List<Field> BESIDE = List.of(Field.AS, Field.OFFICIALS, Field.OTHER, Field.PARTY, Field.Q);

    /** A question that something answers. */
    record Near(String words, EventFilter filter, int events) {}

    List<Near> all() {
        Map<String, EventFilter> nearer = new LinkedHashMap<>();
        fewerWords(nearer);
        parties(nearer);
        days(nearer);
        asked.filter().values().keySet().stream()
                .filter(field -> !BESIDE.contains(field) && field != Field.FROM && field != Field.TO)
                .forEach(field -> nearer.put(
                        "without the condition on " + field.label().toLowerCase(Locale.ROOT),
                        asked.filter().without(field)));
        List<Near> answered = answered(nearer);
        return answered.isEmpty() ? answered(alone()) : answered;
    }

    /** Each condition by itself, for where leaving out one is not enough. */
    private Map<String, EventFilter> alone() {
        Map<String, EventFilter> alone = new LinkedHashMap<>();
        asked.filter().values().forEach((field, value) -> {
            if (field == Field.Q || field == Field.PARTY || field == Field.OTHER) {
                alone.put("only “" + value + "”", asked.filter().only(field));
            }
        });
        return alone;
    }

    private List<Near> answered(Map<String, EventFilter> nearer) {
        List<Near> answered = new ArrayList<>();
        nearer.forEach((words, filter) -> {
            int number = events.find(filter, asked.order()).size();
            if (number > 0 && !filter.values().isEmpty()) {
                answered.add(new Near(words, filter, number));
            }
        });
        return answered;
    }

    private void fewerWords(Map<String, EventFilter> nearer) {
        EventFilter filter = asked.filter();
        filter.get(Field.Q).ifPresent(words -> {
            List<String> terms =
                    events.words(words).terms().stream().map(SearchTerm::words).toList();
            if (terms.size() > 1) {
                for (String left : terms) {
                    String fewer = String.join(
                            " ",
                            terms.stream().filter(term -> !term.equals(left)).toList());
                    nearer.put("the words “" + fewer + "” without “" + left + "”", filter.with(Field.Q, fewer));
                }
            }
            nearer.put("without the words", filter.without(Field.Q));
        });
    }

    private void parties(Map<String, EventFilter> nearer) {
        EventFilter filter = asked.filter();
        if (filter.get(Field.AS).isPresent()) {
            nearer.put("whichever part the party plays", filter.without(Field.AS));
        }
        if (filter.get(Field.OFFICIALS).isPresent()) {
            nearer.put("with officials and organs", filter.without(Field.OFFICIALS));
        }
        Stream.of(Field.OTHER, Field.PARTY)
                .filter(field -> filter.get(Field.OTHER).isPresent())
                .forEach(field -> nearer.put(
                        "only "
                                + filter.get(field == Field.OTHER ? Field.PARTY : Field.OTHER)
                                        .orElse(""),
                        filter.without(field)));
        if (filter.get(Field.OTHER).isEmpty() && filter.get(Field.PARTY).isPresent()) {
            nearer.put("whoever takes part", filter.without(Field.PARTY));
        }
    }

    private void days(Map<String, EventFilter> nearer) {
        EventFilter filter = asked.filter();
        if (filter.get(Field.FROM).or(() -> filter.get(Field.TO)).isPresent()) {
            nearer.put("on other days", filter.without(Field.FROM).without(Field.TO));
        }
    }
}
