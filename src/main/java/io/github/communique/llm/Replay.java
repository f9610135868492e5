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

    /** A broken answer is told of by its own name, where nobody was asked again. */
    @Override
    public Reply askAgain(Request broken, Request again) {
        return answers.answer(again)
                .orElseThrow(() -> new ModelException(answers.answerFile(broken)
                        + " holds no JSON object with a list of events (of verdicts, where these were asked for); mend it,"
                        + " or take it away and run with --record"));
    }
}
