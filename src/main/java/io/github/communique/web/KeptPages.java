// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.store.View;
import io.github.communique.web.graph.KeptValues;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Keeps the pages that count many events until the data change, so that they are counted once and not for every reader. */
final class KeptPages {

    private static final long MOST_BYTES = 48L << 20;

    private record Asked(String version, String path, String query, Object beside) {}

    private final View store;
    private final KeptValues<Asked, Answer> pages =
            new KeptValues<>(MOST_BYTES, page -> page.content().room());

    KeptPages(View store) {
        this.store = store;
    }

    /** A handler whose answers depend on the data and the address alone, with those that it gave already. */
    Handler of(Handler handler) {
        return kept(handler, true, () -> "", (ask, nothing) -> handler.answer(ask));
    }

    /**
     * A handler whose answers depend on something beside, too, that may change while the data stay.
     *
     * @param beside tells what that is now; it is asked each time
     */
    <T> Handler of(Handler handler, Supplier<T> beside, BiFunction<Ask, T, Answer> page) {
        return kept(handler, false, beside, page);
    }

    private <T> Handler kept(Handler handler, boolean lasting, Supplier<T> beside, BiFunction<Ask, T, Answer> page) {
        return new Handler() {
            @Override
            public Answer answer(Ask ask) {
                T now = beside.get();
                return store.readVersion((version, dataset) -> pages.get(
                        new Asked(version.digest(), ask.wholePath(), ask.query(), now),
                        asked -> page.apply(ask, now).stated()));
            }

            @Override
            public boolean lasting() {
                return lasting;
            }

            @Override
            public void prepare() {
                handler.prepare();
            }
        };
    }
}
