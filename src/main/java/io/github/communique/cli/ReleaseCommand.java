// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.dump.DumpException;
import io.github.communique.release.Freezing;
import io.github.communique.release.Imprint;
import io.github.communique.release.Origin;
import io.github.communique.release.Release;
import io.github.communique.release.ReleaseException;
import io.github.communique.release.ReleaseName;
import io.github.communique.release.Releases;
import io.github.communique.store.StoreBase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "release",
        description =
                "Freezes the data as they are as a release that can be cited: files, description, changes, citation."
                        + " It never changes and is served beside the data.",
        footer = {
            "  communique release --store news --creator \"Institute of Diplomatic Studies\"",
            "  communique release 2026.2 --store news",
            "  communique release --list --store news"
        })
final class ReleaseCommand implements Callable<Integer> {

    private final House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Parameters(
            paramLabel = "VERSION",
            arity = "0..1",
            description = "The name of the release (default: the year and the next number, such as 2026.1).")
    private Optional<String> version;

    @Option(names = "--list", description = "List the releases there are, and make none.")
    private boolean list;

    @Mixin
    private ImprintOptions imprint;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    ReleaseCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        checkUse();
        try (OpenStore opened = house.existingStore(store.folder())) {
            if (list) {
                opened.releases().all().forEach(this::list);
            } else {
                freeze(opened);
            }
            return ExitCode.OK;
        } catch (ReleaseException | DumpException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    private void checkUse() {
        if (list && version.isPresent()) {
            throw new ParameterException(command.commandLine(), "--list makes no release; leave out " + version.get());
        }
        version.filter(name -> !ReleaseName.fits(name)).ifPresent(name -> {
            throw new ParameterException(
                    command.commandLine(),
                    "a release cannot be named '" + name
                            + "'; take letters, digits, dots, dashes and underscores, such as 2026.1");
        });
    }

    private void list(Release release) {
        house.console()
                .out()
                .printf(
                        "%s\t%s\t%d events\t%d statements%n",
                        release.version(),
                        release.date(),
                        release.facts().counts().events(),
                        release.facts().counts().quads());
    }

    private void freeze(OpenStore opened) throws IOException {
        Releases releases = opened.releases();
        Imprint told = imprint.over(releases.imprint());
        Origin origin = new Origin(
                base.iris(opened).base(),
                told,
                Versions.program(),
                house.ontology().version());
        if (new StoreBase(origin.base()).isLocal()) {
            house.console()
                    .complain(
                            "warning: the base %s leads nowhere but on this machine, so nobody else can follow the"
                                    + " citation; move the data first with: communique store rebase NEW --store %s",
                            origin.base(), RemoteCopy.nameOf(store.folder()));
        }
        Release release = freeze(opened, origin);
        releases.set(told);
        say(release);
    }

    private Release freeze(OpenStore opened, Origin origin) {
        try (Progress progress = house.console().progress("Freezing")) {
            for (int step = 0; step < Freezing.STEPS; step++) {
                progress.expect();
            }
            return new Freezing(
                            opened.store(), opened.dump(), opened.releases(), house.clock(), step -> progress.step())
                    .freeze(version, origin);
        }
    }

    private void say(Release release) {
        Path folder = release.folder();
        house.console()
                .say(
                        "Released %s: %d events in %d articles, %d statements, in %s.",
                        release.version(),
                        release.facts().counts().events(),
                        release.facts().counts().articles(),
                        release.facts().counts().quads(),
                        folder);
        release.facts().change().ifPresent(step -> house.console()
                .say("Since %s: %d statements added, %d removed.", step.previous(), step.added(), step.removed()));
        house.console().say("Cite it as: %s", release.text("citation.txt").strip());
    }
}
