// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventReport;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.http.QueryParameters;
import io.github.communique.web.table.ChosenEvent;
import io.github.communique.web.table.EventPick;
import io.github.communique.web.table.Events;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All dealings that the data tell of, counted once for each state of the data. */
public final class DealingsArchive {

    private final Events events;
    private final DealingReader reader;
    private final Remembered<Known> known;

    /** What is known of one state of the data. */
    private record Known(
            Dealings all,
            Map<EventReport, Dealing> byReport,
            Map<PartnerPair, List<Dealing>> byPair,
            Map<String, List<Dealing>> byPartner) {}

    /** Reads nothing yet. */
    public DealingsArchive(Events events, Ontology ontology) {
        this.events = events;
        reader = new DealingReader(ontology);
        known = new Remembered<>(events.store(), dataset -> read());
    }

    private Known read() {
        Map<EventReport, Dealing> byReport =
                new IdentityHashMap<>(); // what is equal is the same, and comparing takes long
        Map<PartnerPair, List<Dealing>> byPair = new HashMap<>();
        Map<String, List<Dealing>> byPartner = new HashMap<>();
        List<Dealing> all = new ArrayList<>();
        for (ChosenEvent choice : events.all()) {
            Dealing dealing = reader.dealing(choice);
            all.add(dealing);
            byReport.put(choice.shown(), dealing);
            dealing.pairs().forEach(pair -> add(byPair, pair, dealing));
            dealing.partners().stream().map(Partner::key).distinct().forEach(key -> add(byPartner, key, dealing));
        }
        return new Known(new Dealings(all), byReport, byPair, byPartner);
    }

    private static <K> void add(Map<K, List<Dealing>> lists, K key, Dealing dealing) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(dealing);
    }

    /** All of them. */
    Dealings all() {
        return known.answer().all();
    }

    /** Those that are picked. */
    Dealings of(EventPick pick) {
        if (pick.everything()) {
            return all();
        }
        Map<EventReport, Dealing> byReport = known.answer().byReport();
        return new Dealings(pick.choices().stream()
                .map(choice ->
                        Optional.ofNullable(byReport.get(choice.shown())).orElseGet(() -> reader.dealing(choice)))
                .toList());
    }

    /** The events that are asked for. */
    EventPick pick(QueryParameters parameters) {
        return events.pick(parameters);
    }

    /** Those of two partners with one another, the newest first. */
    List<Dealing> between(PartnerPair pair) {
        return newest(known.answer().byPair().getOrDefault(pair.ordered(), List.of()).stream());
    }

    /** Those of one partner, the newest first. */
    List<Dealing> of(String partner) {
        return newest(known.answer().byPartner().getOrDefault(partner, List.of()).stream());
    }

    private static List<Dealing> newest(Stream<Dealing> some) {
        return some.sorted(Comparator.comparing(Dealing::day)
                        .reversed()
                        .thenComparing(
                                dealing -> dealing.choice().event().event().toString()))
                .toList();
    }

    Events events() {
        return events;
    }
}
