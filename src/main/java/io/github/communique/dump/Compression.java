// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

/** How a file is packed. */
public enum Compression {
    /** As it is. */
    NONE(""),
    /** By gzip, with no time or name in its header, so that the same content gives the same bytes. */
    GZIP(".gz");

    private final String extension;

    Compression(String extension) {
        this.extension = extension;
    }

    /** What follows the extension of the format: nothing, or a dot and more. */
    public String extension() {
        return extension;
    }
}
