// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Path;

/** Tells that another program holds a store. */
public final class StoreInUseException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    StoreInUseException(Path folder) {
        super("the store " + folder + " is in use by another program that takes no work from others; wait until that"
                + " ends, or stop it");
        this.folder = folder;
    }

    /** The folder of the store. */
    public Path folder() {
        return folder;
    }
}
