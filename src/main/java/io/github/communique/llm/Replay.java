// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/**
 * Answers from a folder and asks nobody.
 *
 * @param answers the folder
 */
public record Replay(AnswerFolder answers) implements LanguageModel {

    @Override
    public Reply ask(Request request) {
        return answers.answer(request)
                .orElseThrow(() -> new ModelException("there is no answer " + answers.answerFile(request)
                        + "; put it there, or run with --record once (communique prompt shows the request)"));
    }
}
