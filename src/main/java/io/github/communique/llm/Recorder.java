// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/**
 * Asks another and keeps what was asked and answered; what is kept already is not asked again.
 *
 * @param asked the other
 * @param answers where all is kept
 */
public record Recorder(LanguageModel asked, AnswerFolder answers) implements LanguageModel {

    @Override
    public Reply ask(Request request) {
        return answers.answer(request).orElseGet(() -> {
            Reply reply = asked.ask(request);
            answers.keep(request, reply);
            return reply;
        });
    }
}
