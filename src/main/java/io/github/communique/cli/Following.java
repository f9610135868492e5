// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How sources are followed.
 *
 * @param every how often those are looked at that do not say
 * @param pause between two things asked of one server
 * @param published the day of articles of which nothing tells one
 * @param allowPrivate whether addresses of this machine and its network are asked too
 */
record Following(Duration every, Duration pause, Optional<LocalDate> published, boolean allowPrivate) {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** What holds where nothing is said. */
    static Following usual() {
        return new Following(EVERY, PAUSE, Optional.empty(), false);
    }

    /** As articles are taken in that are named beside the sources. */
    static Following like(SourceOptions sources) {
        return new Following(EVERY, PAUSE, sources.published(), sources.allowPrivate());
    }
}
