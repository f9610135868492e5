// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import java.util.List;

/** What a part of the stream is at a moment, as the begin of an entity tag: the last revision that it leans on. */
record StreamState(String tag) {

    static StreamState of(Revision last) {
        return new StreamState(last.number() + "-" + last.digest().substring(0, 16));
    }

    static StreamState of(History history) {
        List<Revision> last = history.after(Math.max(history.last() - 1, 0), 1);
        return last.isEmpty() ? new StreamState("0") : of(last.get(0));
    }
}
