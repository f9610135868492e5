// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a language model thought of candidates; for several threads. */
public final class Judgements {

    private final LongAdder asked = new LongAdder();
    private final LongAdder right = new LongAdder();
    private final LongAdder mended = new LongAdder();
    private final LongAdder wrong = new LongAdder();

    void ask(int candidates) {
        asked.add(candidates);
    }

    void add(Opinion verdict) {
        switch (verdict) {
            case RIGHT -> right.increment();
            case MENDED -> mended.increment();
            case WRONG -> wrong.increment();
        }
    }

    /** In words: "Of 12 events in doubt the language model held 7 for right, mended 2 and refused 3". */
    @Override
    public String toString() {
        return "Of %d events in doubt the language model held %d for right, mended %d and refused %d"
                .formatted(asked.sum(), right.sum(), mended.sum(), wrong.sum());
    }
}
