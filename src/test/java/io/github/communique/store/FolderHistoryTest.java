// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class FolderHistoryTest extends HistoryContract {

    @TempDir
    Path folder;

    @Override
    Store open(Clock clock) {
        return Tdb2Store.open(folder, clock);
    }
}
