// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Counts what is spent on a language model, and asks it no more once a cap is reached; for several threads. */
public final class Meter implements LanguageModel {

    /** How many characters a token has in English, roughly, where a server does not count. */
    private static final int CHARACTERS = 4;

    private final LanguageModel asked;
    private final Cap cap;
    private final LongAdder requests = new LongAdder();
    private final LongAdder promptTokens = new LongAdder();
    private final LongAdder answerTokens = new LongAdder();

    /** A meter before a model. */
    public Meter(LanguageModel asked, Cap cap) {
        this.asked = asked;
        this.cap = cap;
    }

    @Override
    public Reply ask(Request request) {
        if (cap.isReached(promptTokens.sum(), answerTokens.sum())) {
            throw new ModelException("what may be spent is spent (" + this + "); raise --max-cost or --max-tokens");
        }
        Reply reply = asked.ask(request);
        requests.increment();
        promptTokens.add(told(reply.promptTokens(), request.text()));
        answerTokens.add(told(reply.answerTokens(), reply.content()));
        return reply;
    }

    private static int told(int tokens, String text) {
        return tokens > 0 ? tokens : text.length() / CHARACTERS;
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
                cap.cost(read, written).setScale(4, RoundingMode.HALF_UP));
    }
}
