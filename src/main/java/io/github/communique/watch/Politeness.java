// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.HttpFetcher;
import io.github.communique.article.source.HttpReply;
import io.github.communique.article.source.Seen;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks a server only for what its {@code robots.txt} allows (RFC 9309), and for one thing at a time with pauses between. */
final class Politeness {

    private static final List<String> NAME = List.of("communique");
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration RETRIED = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final HttpFetcher fetcher;
    private final Duration pause;
    private final Consumer<Duration> waiting;
    private final Map<String, Site> sites = new HashMap<>();

    /** What is known of a server. */
    private record Site(BaseRobotRules rules, long readAt, long askedAt) {}

    Politeness(Manners manners) {
        this.fetcher = new HttpFetcher(manners.limits());
        this.pause = manners.pause();
        this.waiting = manners.waiting();
    }

    /** Whether the server asks programs to stay away from an address for good. */
    boolean closed(URI address) {
        BaseRobotRules rules = site(address).rules();
        return !rules.isAllowed(address.toString()) && !rules.isDeferVisits();
    }

    /**
     * Waits until an address may be asked for.
     *
     * @throws ArticleException if it must not be
     */
    void await(URI address) throws ArticleException {
        Site site = site(address);
        if (!site.rules().isAllowed(address.toString())) {
            throw site.rules().isDeferVisits()
                    ? new ArticleException(
                            RefusalReason.UNREACHABLE, address + ": the robots.txt of its server cannot be had now")
                    : new ArticleException(
                            RefusalReason.FORBIDDEN,
                            address + " is closed to programs by the robots.txt of its server; ask its publisher");
        }
        Duration left = pause(site.rules()).minusNanos(System.nanoTime() - site.askedAt());
        if (!left.isNegative() && !left.isZero()) {
            waiting.accept(left);
        }
        sites.put(server(address), new Site(site.rules(), site.readAt(), System.nanoTime()));
    }

    private Site site(URI address) {
        String server = server(address);
        Site site = sites.get(server);
        if (site == null || Duration.ofNanos(System.nanoTime() - site.readAt()).compareTo(kept(site)) > 0) {
            site = new Site(rules(URI.create(server + "/robots.txt")), System.nanoTime(), System.nanoTime());
            sites.put(server, site);
        }
        return site;
    }

    private static Duration kept(Site site) {
        return site.rules().isDeferVisits() ? RETRIED : KEPT;
    }

    private static String server(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private Duration pause(BaseRobotRules rules) {
        Duration wished = rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY
                ? pause
                : Duration.ofMillis(rules.getCrawlDelay());
        Duration longer = wished.compareTo(pause) > 0 ? wished : pause;
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private BaseRobotRules rules(URI robots) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        try {
            HttpReply reply = fetcher.ask(robots, Seen.NEVER);
            return reply.status() == 200
                    ? parser.parseContent(robots.toString(), reply.bytes(), "text/plain", NAME)
                    : parser.failedFetch(reply.status());
        } catch (ArticleException unreachable) {
            return parser.failedFetch(503);
        }
    }
}
