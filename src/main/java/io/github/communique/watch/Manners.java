// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.source.FetchLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How sources are followed.
 *
 * @param limits how far a fetch may go
 * @param pause the least time between two things asked of one server
 * @param waiting waits so long
 * @param published the day given to an article of which neither it nor its source tells one, where wished
 * @param complaints is told what cannot be had
 */
public record Manners(
        FetchLimits limits,
        Duration pause,
        Consumer<Duration> waiting,
        Optional<LocalDate> published,
        Consumer<String> complaints) {}
