// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.DumpFile;
import io.github.communique.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.file.PathUtils;

/** Freezes the data as they are as a release, whole or not at all. */
public final class Freezing {

    /** About as many steps as one freezing tells of. */
    public static final int STEPS = 25;

    private final Store store;
    private final DatasetDump dump;
    private final Releases releases;
    private final Clock clock;
    private final Consumer<String> told;

    /** @param told hears of each step that is done */
    public Freezing(Store store, DatasetDump dump, Releases releases, Clock clock, Consumer<String> told) {
        this.store = store;
        this.dump = dump;
        this.releases = releases;
        this.clock = clock;
        this.told = told;
    }

    /**
     * Freezes.
     *
     * @param wanted the name; that after the last of this year if none is wanted
     * @param origin what else is to be told of it
     * @throws ReleaseException if there is a release of that name, the name does not fit, or the disk refuses
     */
    public Release freeze(Optional<String> wanted, Origin origin) {
        synchronized (releases) {
            return freezeAlone(wanted, origin);
        }
    }

    private Release freezeAlone(Optional<String> wanted, Origin origin) {
        Instant date = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<String> taken = releases.all().stream().map(Release::version).toList();
        String version = wanted.orElseGet(
                () -> ReleaseName.next(date.atOffset(ZoneOffset.UTC).getYear(), taken));
        refuse(version);
        Path begun = releases.folder().resolve("." + version + ".begun");
        try {
            PathUtils.delete(begun);
            Files.createDirectories(begun);
            fill(begun, version, date, origin);
            Files.move(begun, releases.folder().resolve(version), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException e) {
            throw new ReleaseException(
                    "cannot write the release " + version + " (" + e + "); see to free space and the rights on "
                            + releases.folder(),
                    e);
        }
        return releases.named(version).orElseThrow();
    }

    private void refuse(String version) {
        if (!ReleaseName.fits(version)) {
            throw new ReleaseException("a release cannot be named '" + version
                    + "'; take letters, digits, dots, dashes and underscores, such as 2026.1");
        }
        releases.named(version).ifPresent(there -> {
            throw new ReleaseException("there is a release " + version + " already, frozen on " + there.date()
                    + "; a release never changes: choose another name, or none for the next number");
        });
        if (Files.exists(releases.folder().resolve(version))) {
            throw new ReleaseException(releases.folder().resolve(version)
                    + " is there and is no release; move it away, or choose another name");
        }
    }

    private static void copy(DumpFile file, Path folder) {
        try {
            Files.copy(file.path(), folder.resolve(file.name().file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Path folder, String version, Instant date, Origin origin) throws IOException {
        List<DumpFile> files = dump.all(file -> {
            copy(file, folder);
            told.accept(file.name().file());
        });
        Files.writeString(folder.resolve(Tombs.NAME), Tombs.text(store.withdrawals()));
        new ReleaseDescription(folder, releases.latest(), told).write(version, date, files, origin);
        Files.writeString(folder.resolve(Checksums.NAME), Checksums.of(folder));
        FolderTree.force(folder);
        told.accept("checksums");
    }
}
