// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/**
 * The folder that a store is meant by: its own, or that of the copy of one elsewhere.
 *
 * @param path of the folder
 */
record StoreFolder(Path path) {

    /** The folder that a user means by a name. */
    static StoreFolder named(String name, House house) {
        try {
            return new StoreFolder(RemoteCopy.isAddress(name) ? RemoteCopy.folderOf(name, house) : house.file(name));
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
