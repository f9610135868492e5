// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/**
 * Asks another and keeps what was answered; what is kept already is not asked again.
 *
 * @param asked the other
 * @param answers where that is kept
 * @param whole whether the requests are kept as well, and not the answers alone
 */
public record Recorder(LanguageModel asked, AnswerFolder answers, boolean whole) implements LanguageModel {

    @Override
    public Reply ask(Request request) {
        return answers.answer(request).orElseGet(() -> {
            Reply reply = asked.ask(request);
            if (whole) {
                answers.keep(request);
            }
            answers.keep(request, reply);
            return reply;
        });
    }
}
