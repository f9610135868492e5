// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.ontology.HappeningKnowledge;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Parts accounts into blocks, so that many machines may compare them: two that may tell of one happening share a block, which
 * is one of a type of event, a party and a time. An account that may have been on too many days to be filed by them is
 * compared with all of its type and party.
 */
public final class AccountBlocks {

    private static final long DAYS = 120;
    private static final long MOST_TIMES = 8;

    private final Rules rules;

    public AccountBlocks(HappeningKnowledge knowledge) {
        rules = Rules.of(knowledge);
    }

    /** Whether an account is filed by type and party alone. */
    public boolean timeless(Account account) {
        Span span = Span.of(account, rules);
        return span.days() > DAYS * MOST_TIMES;
    }

    /** The blocks of an account that is filed by time; two that lie a few days apart share one as well. */
    public List<String> of(Account account) {
        Span span = Span.of(account, rules);
        long first = Math.floorDiv(span.first() - rules.window(), DAYS);
        long last = Math.floorDiv(span.last(), DAYS);
        return ofAllTimes(account).stream()
                .flatMap(block -> LongStream.rangeClosed(first, last).mapToObj(time -> block + " " + time))
                .toList();
    }

    /** The same blocks, whatever the time. */
    public List<String> ofAllTimes(Account account) {
        return sides(account).map(side -> account.type() + " " + side).toList();
    }

    /** The happenings of a block, with nothing in it yet. */
    public Happenings empty() {
        return new Happenings(rules);
    }

    private static Stream<String> sides(Account account) {
        return ComparisonBlock.sides(account.sides().stream().map(Account.Side::key)).stream();
    }
}
