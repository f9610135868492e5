// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.Help;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;

/** What is asked about one article and what that took; an answer that cannot be read is asked for once more. */
final class Conversation {

    private static final String AGAIN =
            "That was no JSON object with a list as its member \"%s\". Answer again, with nothing but the JSON object.";

    private final Asking asking;
    private final Prompt prompt;
    private Optional<String> server = Optional.empty();
    private long read;
    private long written;
    private long nanos;

    Conversation(Asking asking, Prompt prompt) {
        this.asking = asking;
        this.prompt = prompt;
    }

    /**
     * The answer.
     *
     * @throws ModelException if the model does not answer, or not in JSON when it is asked again
     */
    JsonObject answer(Request request) {
        long begun = System.nanoTime();
        try {
            Reply first = counted(request, asking.model().ask(request));
            return AnswerText.object(first.content(), prompt.member())
                    .or(() -> AnswerText.object(mended(request, first).content(), prompt.member()))
                    .orElseThrow(() ->
                            new ModelException("the language model answered twice without a JSON object with a list of "
                                    + prompt.member() + " (request " + request.digest()
                                    + "); try another model, or one with structured output"));
        } finally {
            nanos += System.nanoTime() - begun;
        }
    }

    private Reply mended(Request request, Reply first) {
        Request again = request.after(first.content(), AGAIN.formatted(prompt.member()));
        return counted(again, asking.model().askAgain(request, again));
    }

    private Reply counted(Request request, Reply reply) {
        read += reply.tokensRead(request);
        written += reply.tokensWritten();
        server = reply.server().or(() -> server);
        return reply;
    }

    /** What it took in all. */
    Help help() {
        Prices prices = asking.prices();
        return new Help(
                prompt.name(),
                Prompt.VERSION,
                server,
                read,
                written,
                Duration.ofNanos(nanos),
                prices.areKnown() ? Optional.of(prices.cost(read, written)) : Optional.empty());
    }
}
