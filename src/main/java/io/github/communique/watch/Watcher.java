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
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** Looks through the sources whose time has come, and gives what is to be read, each got when its turn comes, and a web archive page by page. */
    public Stream<Outcome> round() {
        sources.forEach(this::look);
        return journal.waiting(clock.instant()).stream().mapMulti(this::get);
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
        given.element().settle();
        noteFirst();
    }

    /** One that is settled before its end is the first, as all before it have come to theirs. */
    private void noteFirst() {
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

    private void get(Item item, Consumer<Outcome> taker) {
        if (!item.name().matches("(?i)https?://.*")) {
            give(item, Seen.NEVER, fetcher::fetch, taker);
            return;
        }
        try {
            URI address = URI.create(item.name());
            if (politeness.closed(address)) {
                letGo(item, address + " is closed to programs by the robots.txt of its server");
                return;
            }
            HttpReply reply = fetcher.ask(address, item.seen());
            if (reply.status() == 304) {
                note(item.done(item.seen()));
            } else if (reply.forNow()) {
                later(item, "answered with status " + reply.status(), reply.patience());
            } else {
                give(item, reply.seen(), any -> reply.document(), taker);
            }
        } catch (ArticleException refused) {
            if (refused.reason() == RefusalReason.UNREACHABLE) {
                later(item, refused.getMessage(), Optional.empty());
            } else {
                letGo(item, refused.getMessage());
            }
        }
    }

    private void give(Item item, Seen seen, Fetcher from, Consumer<Outcome> taker) {
        Given now = new Given(item, seen);
        given.add(now);
        MadeAddress first = new MadeAddress(item.made(), outcome -> {
            now.open();
            taker.accept(outcome);
        });
        Sources reader = new Sources(from, item.day().or(manners::published));
        reader.read(List.of(item.name())).forEach(first);
        now.end(first.end());
        noteFirst();
    }

    /** What will not be had the next time either. */
    private void letGo(Item item, String why) {
        note(item.failed(clock.instant(), 0));
        complain(why + "; it is let go");
    }

    private void later(Item item, String why, Optional<Duration> wished) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << item.tries());
        Duration pause = wished.filter(told -> told.compareTo(doubled) > 0).orElse(doubled);
        Duration most = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        Item failed = item.failed(clock.instant().plus(most), MOST_TRIES);
        note(failed);
        String then = failed.state() == Item.State.LOST ? "it is let go" : "again in " + most.toMinutes() + " min";
        complain(item.name() + ": " + why + "; " + then);
    }

    private void note(Item item) {
        try {
            journal.note(item);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
