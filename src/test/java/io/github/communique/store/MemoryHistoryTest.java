// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Clock;

class MemoryHistoryTest extends HistoryContract {

    @Override
    Store open(Clock clock) {
        return Tdb2Store.inMemory(clock);
    }
}
