// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Counts what is spent on a language model, and asks it no more once a cap is reached; for several threads. */
public final class Meter implements LanguageModel {

    private final LanguageModel asked;
    private final Cap cap;
    private final LongAdder requests = new LongAdder();
    private final LongAdder promptTokens = new LongAdder();
    private final LongAdder answerTokens = new LongAdder();
    private final LongAdder underWay = new LongAdder();

    /** A meter before a model. */
    public Meter(LanguageModel asked, Cap cap) {
        this.asked = asked;
        this.cap = cap;
    }

    @Override
    public Reply ask(Request request) {
        if (cap.isReached(promptTokens.sum() + underWay.sum(), answerTokens.sum())) {
            throw ModelException.later(
                    "what may be spent is spent (" + this + "); raise --max-cost or --max-tokens and go on");
        }
        long expected = request.text().length() / Reply.CHARACTERS;
        underWay.add(expected);
        try {
            Reply reply = asked.ask(request);
            requests.increment();
            promptTokens.add(reply.tokensRead(request));
            answerTokens.add(reply.tokensWritten());
            return reply;
        } finally {
            underWay.add(-expected);
        }
    }

    /** In words: "2 requests, 5210 tokens read, 801 written, cost 0.0123". */
    @Override
    public String toString() {
        long read = promptTokens.sum();
        long written = answerTokens.sum();
        return String.format(
                Locale.ROOT,
                "%d requests, %d tokens read, %d written, cost %s",
                requests.sum(),
                read,
                written,
                cap.prices().cost(read, written).setScale(4, RoundingMode.HALF_UP));
    }
}
