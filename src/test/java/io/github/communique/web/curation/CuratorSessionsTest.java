// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.curator.Curator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Logins end, and wrong passwords are forgotten, as time goes by. */
class CuratorSessionsTest {

    private static final Curator ANNA = new Curator("Anna Berg", "hash");

    /** A clock that is set by hand. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2031-05-10T12:00:00Z");

        void goOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final HandClock clock = new HandClock();
    private final CuratorSessions sessions = new CuratorSessions(clock);

    @Test
    void aLoginEndsHalfAnHourAfterTheLastPage() {
        String secret = sessions.begin(ANNA);
        for (int page = 0; page < 3; page++) {
            clock.goOn(Duration.ofMinutes(29));
            assertThat(sessions.find(secret)).isPresent();
        }
        clock.goOn(Duration.ofMinutes(31));
        assertThat(sessions.find(secret)).isEmpty();
    }

    @Test
    void aLoginEndsEightHoursAfterItBeganHoweverBusyTheCurator() {
        String secret = sessions.begin(ANNA);
        for (int page = 0; page < 23; page++) {
            clock.goOn(Duration.ofMinutes(20));
            assertThat(sessions.find(secret)).isPresent();
        }
        clock.goOn(Duration.ofMinutes(21));
        assertThat(sessions.find(secret)).isEmpty();
    }

    @Test
    void whoLogsOutIsOutAndNobodyElse() {
        String secret = sessions.begin(ANNA);
        String other = sessions.begin(ANNA);
        sessions.end(secret);
        assertThat(sessions.find(secret)).isEmpty();
        assertThat(sessions.find(other)).isPresent();
    }

    @Test
    void wrongPasswordsAreForgottenAfterAQuarterOfAnHour() {
        WrongPasswords wrong = new WrongPasswords(clock);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(wrong.tooMany("192.0.2.1", "Bo")).isFalse();
            wrong.add("192.0.2.1", "Anna Berg");
        }
        assertThat(wrong.tooMany("192.0.2.1", "Bo")).isTrue();
        assertThat(wrong.tooMany("192.0.2.2", "Anna Berg")).isFalse();
        clock.goOn(Duration.ofMinutes(16));
        assertThat(wrong.tooMany("192.0.2.1", "Bo")).isFalse();
    }

    @Test
    void guessersFromManyAddressesAreKeptOutOfOneName() {
        WrongPasswords wrong = new WrongPasswords(clock);
        for (int guess = 0; guess < 20; guess++) {
            assertThat(wrong.tooMany("192.0.2." + guess, "Anna Berg")).isFalse();
            wrong.add("192.0.2." + guess, "Anna Berg");
        }
        assertThat(wrong.tooMany("198.51.100.1", "Anna Berg ")).isTrue();
        assertThat(wrong.tooMany("198.51.100.1", "Bo")).isFalse();
    }

    @Test
    void anAccentWrittenAsASignOfItsOwnIsTheSameName() {
        WrongPasswords wrong = new WrongPasswords(clock);
        for (int guess = 0; guess < 20; guess++) {
            wrong.add("192.0.2." + guess, "Ren\u00e9");
        }
        assertThat(wrong.tooMany("198.51.100.1", "Rene\u0301")).isTrue();
    }
}
