// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.file.PathUtils;

/** Folders put in place and taken away in one step each: a reader sees them whole or not at all. */
final class WholeFolders {

    private WholeFolders() {}

    /** Puts a folder in the place of another, if there is one; both stand on one disk. */
    static void replace(Path place, Path folder) throws IOException {
        if (Files.exists(place)) {
            discard(place);
        }
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a folder that nobody reads, if it is there. */
    static void forget(Path draft) throws IOException {
        if (Files.exists(draft)) {
            PathUtils.delete(draft);
        }
    }

    /** Takes a folder away by its name first, then removes its files. */
    static void discard(Path place) throws IOException {
        Path discarded = Files.createTempDirectory(place.toAbsolutePath().getParent(), ".discarded-");
        Files.move(place, discarded, StandardCopyOption.ATOMIC_MOVE);
        PathUtils.delete(discarded);
    }
}
