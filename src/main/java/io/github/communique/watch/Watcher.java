// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Fetcher;
import io.github.communique.article.source.HttpFetcher;
import io.github.communique.article.source.HttpReply;
import io.github.communique.article.source.Outcome;
import io.github.communique.article.source.Seen;
import io.github.communique.article.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows sources: looks through each when its time has come, and gets what is new. What is got counts as dealt with when
 * {@link #settled} says so, in the order in which it was given.
 */
public final class Watcher {

    private static final int MOST_TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final List<Source> sources;
    private final Journal journal;
    private final Clock clock;
    private final Manners manners;
    private final Politeness politeness;
    private final HttpFetcher fetcher;
    private final Survey survey;
    private final Map<Source, Instant> due = new HashMap<>();
    private final Deque<Given> given = new ArrayDeque<>();
    private Instant rests = Instant.EPOCH;
    private boolean complained;

    /**
     * Follows sources.
     *
     * @param journal knows what was found before
     */
    public Watcher(List<Source> sources, Journal journal, Clock clock, Manners manners) {
        this.sources = List.copyOf(sources);
        this.journal = journal;
        this.clock = clock;
        this.manners = manners;
        this.politeness = new Politeness(manners);
        this.fetcher = new HttpFetcher(manners.limits(), politeness::await);
        this.survey = new Survey(fetcher, journal, this::complain);
    }

    /** Looks through the sources whose time has come, and gives what is to be read, each got when its turn comes. */
    public Stream<Outcome> round() {
        sources.forEach(this::look);
        return waiting().stream().flatMap(this::get);
    }

    /** When there is something to do again. */
    public Instant next() {
        Stream<Instant> tries = journal.items().stream()
                .filter(item -> item.state() == Item.State.WANTED)
                .map(Item::next);
        Instant first = Stream.concat(tries, due.values().stream())
                .min(Comparator.naturalOrder())
                .orElse(clock.instant());
        return first.isBefore(rests) ? rests : first;
    }

    /** Whether anything could not be had or followed since this was asked last. */
    public boolean complained() {
        boolean so = complained;
        complained = false;
        return so;
    }

    private void complain(String what) {
        complained = true;
        manners.complaints().accept(what);
    }

    /** The first of what was given and is not settled has been dealt with. */
    public void settled() {
        if (given.element().isSettled()) {
            note(given.remove().then(clock.instant()));
        }
    }

    /** The first of what was given and is not settled could not be read now, and is to be had again later. */
    public void postponed() {
        given.element().postpone();
        settled();
    }

    /** What was given and is not settled could not be dealt with, and is to be had again later; until then there is nothing to do. */
    public void givenUp() {
        rests = clock.instant().plus(Given.LATER);
        while (!given.isEmpty()) {
            given.element().postpone();
            note(given.remove().then(clock.instant()));
        }
    }

    private void look(Source source) {
        Instant now = clock.instant();
        if (due.getOrDefault(source, Instant.EPOCH).isAfter(now)) {
            return;
        }
        due.put(source, now.plus(source.every()));
        try {
            survey.look(source);
        } catch (IOException | IllegalArgumentException refused) {
            complain("source " + source.name() + ": " + refused.getMessage());
        }
    }

    /** One of each server after the other, so that their pauses fall together. */
    private List<Item> waiting() {
        Instant now = clock.instant();
        Map<String, Integer> turns = new HashMap<>();
        return journal.items().stream()
                .filter(item ->
                        item.state() == Item.State.WANTED && !item.next().isAfter(now))
                .map(item -> Map.entry(turns.merge(server(item), 1, Integer::sum), item))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String server(Item item) {
        return item.name().replaceFirst("(?i)^(https?://[^/]*).*", "$1");
    }

    private Stream<Outcome> get(Item item) {
        if (!item.name().matches("(?i)https?://.*")) {
            return give(item, Seen.NEVER, fetcher::fetch);
        }
        try {
            URI address = URI.create(item.name());
            if (politeness.closed(address)) {
                return letGo(item, address + " is closed to programs by the robots.txt of its server");
            }
            HttpReply reply = fetcher.ask(address, item.seen());
            if (reply.status() == 304) {
                note(item.done(item.seen()));
                return Stream.empty();
            }
            if (reply.forNow()) {
                return later(item, "answered with status " + reply.status(), reply.patience());
            }
            return give(item, reply.seen(), any -> reply.document());
        } catch (ArticleException refused) {
            return refused.reason() == RefusalReason.UNREACHABLE
                    ? later(item, refused.getMessage(), Optional.empty())
                    : letGo(item, refused.getMessage());
        }
    }

    private Stream<Outcome> give(Item item, Seen seen, Fetcher from) {
        Optional<LocalDate> day = item.day().or(manners::published);
        List<Outcome> outcomes = MadeAddress.kept(
                new Sources(from, day).read(List.of(item.name())).toList(), item.made());
        if (outcomes.isEmpty()) {
            note(item.done(seen));
        } else {
            given.add(new Given(item.named(MadeAddress.of(outcomes)), seen, outcomes.size()));
        }
        return outcomes.stream();
    }

    /** What will not be had the next time either. */
    private Stream<Outcome> letGo(Item item, String why) {
        note(item.failed(clock.instant(), 0));
        complain(why + "; it is let go");
        return Stream.empty();
    }

    private Stream<Outcome> later(Item item, String why, Optional<Duration> wished) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << item.tries());
        Duration pause = wished.filter(told -> told.compareTo(doubled) > 0).orElse(doubled);
        Duration most = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        Item failed = item.failed(clock.instant().plus(most), MOST_TRIES);
        note(failed);
        String then = failed.state() == Item.State.LOST ? "it is let go" : "again in " + most.toMinutes() + " min";
        complain(item.name() + ": " + why + "; " + then);
        return Stream.empty();
    }

    private void note(Item item) {
        try {
            journal.note(item);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
