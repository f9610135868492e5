// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How sources are followed. */
final class WatchOptions {

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "How often to look at sources that do not say (default: 15).")
    private Optional<Integer> every = Optional.empty();

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description =
                    "How long to wait between two things asked of one server, where its robots.txt does not ask for"
                            + " more (default: 2).")
    private Optional<Integer> pause = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication, such as 2021-03-22, of articles of which nothing tells one.")
    private void published(LocalDate day) {
        published = Optional.of(PublicationDay.of(day, command));
    }

    @Option(
            names = "--allow-private",
            description = "Also fetch from addresses of this machine and its private network.")
    private boolean allowPrivate;

    /** What they come to. */
    Following following() {
        Following usual = Following.usual();
        return new Following(
                every.map(Duration::ofMinutes).orElse(usual.every()),
                pause.map(Duration::ofSeconds).orElse(usual.pause()),
                published,
                allowPrivate);
    }
}
