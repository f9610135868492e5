// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.store.Version;
import java.util.function.Consumer;

/** What a file says of itself in comments, where its syntax has them. */
record Heading(Version version) {

    void write(Consumer<String> line) {
        line.accept("# Communiqué: diplomatic events in the news, the whole data set");
        line.accept("# version " + version.digest());
        line.accept("# modified " + version.modified());
    }
}
