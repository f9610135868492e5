// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one article tells of one event, as far as it is compared with what others tell.
 *
 * @param event the IRI of the event
 * @param article what names the article
 * @param type the local name of the event's type
 * @param status whether it happened, is announced or denied
 * @param sides who takes part
 * @param when it happened, as far as is told
 * @param published the day of the article
 * @param spot where it happened
 * @param document the treaty, statement or resolution that it names
 * @param telling all words that tell of it: sentences, topics, document
 * @param alike how many other events of the article are of its type and have two of its parties, or its only one
 */
public record Account(
        String event,
        String article,
        String type,
        Status status,
        List<Side> sides,
        Optional<TimeSpan> when,
        Optional<LocalDate> published,
        Optional<Spot> spot,
        Optional<String> document,
        String telling,
        int alike) {

    /**
     * One who takes part.
     *
     * @param key what tells the state or body it acts for from every other
     * @param person the name of the person, where it is one
     * @param role in the event
     */
    public record Side(String key, Optional<String> person, Role role) {}

    /**
     * A place.
     *
     * @param country the key of its country, where known
     * @param whole whether it is the country itself
     */
    public record Spot(String name, Optional<String> country, boolean whole) {

        /** Whether both are of one country. */
        boolean besides(Spot other) {
            return country.isPresent() && country.equals(other.country);
        }
    }

    public Account {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        sides = List.copyOf(sides);
    }

    /** What an article tells of its events, each account with how many others it may be taken for. */
    public static List<Account> ofArticle(List<Account> told) {
        return told.stream()
                .map(account -> account.with(account.event, (int) told.stream()
                        .filter(other -> other != account && account.mayBeTakenFor(other))
                        .count()))
                .toList();
    }

    private boolean mayBeTakenFor(Account other) {
        Set<String> mine = keys();
        long wanted = Math.min(2, mine.size());
        return type.equals(other.type)
                && other.keys().stream().filter(mine::contains).count() >= wanted;
    }

    private Set<String> keys() {
        return sides.stream().map(Side::key).collect(Collectors.toSet());
    }

    /** The same by another name. */
    public Account named(String name) {
        return with(name, alike);
    }

    private Account with(String name, int others) {
        return new Account(name, article, type, status, sides, when, published, spot, document, telling, others);
    }
}
