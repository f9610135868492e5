// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A dump on disk; its content never changes.
 *
 * @param name its format and packing
 * @param path where it is
 * @param size its bytes
 * @param sha256 the SHA-256 of the file, 64 hexadecimal digits; beside the file in {@link #checksum()} too
 * @param modified when the data changed last
 */
public record DumpFile(DumpName name, Path path, long size, String sha256, Instant modified) {

    /** The checksum file beside it, as {@code sha256sum -c} reads it. */
    public Path checksum() {
        return path.resolveSibling(path.getFileName() + ".sha256");
    }
}
