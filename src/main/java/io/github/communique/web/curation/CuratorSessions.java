// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.communique.curator.Curator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Who is logged in, by the secret in the cookie. A login ends by logging out, half an hour after the last page, eight hours
 * after it began, and with the program.
 */
final class CuratorSessions {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int MOST = 1000;
    private static final int BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, CuratorSession> sessions;

    CuratorSessions(Clock clock) {
        this.clock = clock;
        sessions = Caffeine.newBuilder()
                .expireAfterAccess(IDLE)
                .maximumSize(MOST)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    /** A secret that nobody can guess. */
    String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Begins a login, under a secret that was never sent before. */
    String begin(Curator curator) {
        String secret = secret();
        sessions.put(secret, new CuratorSession(curator, clock.instant()));
        return secret;
    }

    Optional<CuratorSession> find(String secret) {
        return Optional.ofNullable(sessions.getIfPresent(secret))
                .filter(session -> clock.instant().isBefore(session.begun().plus(LONGEST)));
    }

    void end(String secret) {
        sessions.invalidate(secret);
    }
}
