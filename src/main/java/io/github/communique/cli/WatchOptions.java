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

    private static final int USUAL_PAUSE = 2;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "" + USUAL_PAUSE,
            description =
                    "How long to wait between two things asked of one server, where its robots.txt does not ask for"
                            + " more (default: ${DEFAULT-VALUE}).")
    private int pause = USUAL_PAUSE;

    @Option(names = "--once", description = "End when all that is new has been dealt with.")
    private boolean once;

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

    /** What holds where nothing is said. */
    static WatchOptions usual() {
        return new WatchOptions();
    }

    Duration pause() {
        return Duration.ofSeconds(pause);
    }

    boolean once() {
        return once;
    }

    Optional<LocalDate> published() {
        return published;
    }

    boolean allowPrivate() {
        return allowPrivate;
    }
}
