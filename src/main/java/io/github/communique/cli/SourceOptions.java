// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles a command works on. */
final class SourceOptions {

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description =
                    "Articles: a .html, .txt, .json, .jsonl or .csv file, a folder of them, an http(s) address, an RSS or"
                            + " Atom feed, a web archive (.warc, .warc.gz).")
    private List<String> sources;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication, such as 2021-03-22, of articles that tell none.")
    private void published(LocalDate day) {
        published = Optional.of(PublicationDay.of(day, command));
    }

    @Option(
            names = "--allow-private",
            description = "Also fetch from addresses of this machine and its private network.")
    private boolean allowPrivate;

    List<String> sources() {
        return sources;
    }

    /** Ends the command where nothing is there of all that was named: what it loads before it looks takes long. */
    void requireAny() {
        if (sources.stream().noneMatch(Sources::isThere)) {
            throw new ParameterException(command.commandLine(), Sources.absent(sources.get(0)));
        }
    }

    Optional<LocalDate> published() {
        return published;
    }

    boolean allowPrivate() {
        return allowPrivate;
    }
}
