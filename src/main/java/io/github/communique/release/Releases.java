// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The releases of a store, each in a folder of its name. Close them: until then the databases that were asked are open. */
public final class Releases implements AutoCloseable {

    private static final String SETTINGS = "settings.properties";

    private final Path folder;
    private final Map<String, Release> known = new ConcurrentHashMap<>();

    private Releases(Path folder) {
        this.folder = folder;
    }

    /** Those in a folder, which need not exist yet: {@code releases} in the folder of the store. */
    public static Releases of(Path folder) {
        return new Releases(folder);
    }

    /** All releases, the oldest first. */
    public List<Release> all() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(path -> path.getFileName().toString())
                    .flatMap(name -> named(name).stream())
                    .sorted(Comparator.comparing(Release::date).thenComparing(Release::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of releases " + folder, e);
        }
    }

    /** The release of that name. */
    public Optional<Release> named(String version) {
        if (!ReleaseName.fits(version) || !Files.exists(folder.resolve(version).resolve(FactsFile.NAME))) {
            return Optional.empty();
        }
        return Optional.of(known.computeIfAbsent(version, name -> new Release(folder.resolve(name))));
    }

    /** The newest. */
    public Optional<Release> latest() {
        return all().stream().reduce((older, newer) -> newer);
    }

    /** The release in force at a moment: the newest that was frozen by then. */
    public Optional<Release> asOf(Instant moment) {
        return all().stream().filter(release -> !release.date().isAfter(moment)).reduce((older, newer) -> newer);
    }

    /** Who is named in citations, as it was set last. */
    public Imprint imprint() {
        return Imprint.read(folder.resolve(SETTINGS));
    }

    /** Sets who is named in citations from now on. */
    public void set(Imprint imprint) {
        imprint.write(folder.resolve(SETTINGS));
    }

    /** When something came into the folder of releases or went last, in milliseconds since 1970; 0 if there is none. */
    public long changed() {
        return folder.toFile().lastModified();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        known.values().forEach(Release::close);
    }
}
