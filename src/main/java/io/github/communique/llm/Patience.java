// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a server is waited for.
 *
 * @param answer for one answer
 * @param tries how often it is asked in all
 * @param first how long to wait before the second time; each time after that twice as long
 * @param longest how long to wait at most, whatever the server wishes
 */
public record Patience(Duration answer, int tries, Duration first, Duration longest) {

    /** What fits most servers. */
    public static Patience standard() {
        return new Patience(Duration.ofMinutes(5), 5, Duration.ofSeconds(1), Duration.ofMinutes(2));
    }

    /** The wait after so many tries: what the server wishes, else longer each time, with chance so that not all come at once. */
    Duration after(int tried, Optional<Duration> wished) {
        long millis = Math.min(first.toMillis() << Math.min(tried - 1, 20), longest.toMillis());
        Duration wait = wished.orElseGet(
                () -> Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1)));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
