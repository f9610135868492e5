// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** A folder for what is half done, which goes with all that is in it. */
record WorkRoom(Path folder) implements AutoCloseable {

    static WorkRoom open() throws IOException {
        return new WorkRoom(Files.createTempDirectory("communique-dump"));
    }

    @Override
    public void close() throws IOException {
        PathUtils.delete(folder);
    }
}
