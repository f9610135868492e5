// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.store.View;
import io.github.communique.web.graph.KeptValues;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;

/** Keeps the pages that count many events until the data change, so that they are counted once and not for every reader. */
final class KeptPages {

    private static final long MOST_BYTES = 48L << 20;

    private record Asked(String version, String path, String query) {}

    private final View store;
    private final KeptValues<Asked, Answer> pages =
            new KeptValues<>(MOST_BYTES, page -> page.content().room());

    KeptPages(View store) {
        this.store = store;
    }

    /** A handler whose answers depend on the data and the address alone, with those that it gave already. */
    Handler of(Handler handler) {
        return new Handler() {
            @Override
            public Answer answer(Ask ask) {
                return store.readVersion((version, dataset) -> pages.get(
                        new Asked(version.digest(), ask.wholePath(), ask.query()),
                        asked -> handler.answer(ask).stated()));
            }

            @Override
            public boolean lasting() {
                return true;
            }

            @Override
            public void prepare() {
                handler.prepare();
            }
        };
    }
}
