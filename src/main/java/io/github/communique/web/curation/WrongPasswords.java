// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts wrong passwords, by the address that sends them and by the name that they are for. The many of a name keep guessers
 * from many addresses out; a curator who is logged in is not held up by them.
 */
final class WrongPasswords {

    /** How long a wrong password counts. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int OF_ADDRESS = 5;
    private static final int OF_NAME = 20;
    private static final int MOST = 100_000;
    private static final int LONGEST = 60;

    private final Cache<String, AtomicInteger> counts;

    WrongPasswords(Clock clock) {
        counts = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(MOST)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    boolean tooMany(String address, String name) {
        return count(ofAddress(address)) >= OF_ADDRESS || count(ofName(name)) >= OF_NAME;
    }

    void add(String address, String name) {
        counts.get(ofAddress(address), any -> new AtomicInteger()).incrementAndGet();
        counts.get(ofName(name), any -> new AtomicInteger()).incrementAndGet();
    }

    private int count(String key) {
        return Optional.ofNullable(counts.getIfPresent(key))
                .map(AtomicInteger::get)
                .orElse(0);
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }

    /** The name as the file of curators takes it, so that no other way to write it begins a count of its own. */
    private static String ofName(String name) {
        String meant = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        return "name " + meant.substring(0, Math.min(LONGEST, meant.length()));
    }
}
