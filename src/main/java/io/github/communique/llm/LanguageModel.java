// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/** Something that answers requests for chat completions. */
public interface LanguageModel {

    /**
     * Answers.
     *
     * @throws ModelException if there is no answer
     */
    Reply ask(Request request);

    /**
     * Asks once more after an answer that could not be read.
     *
     * @param broken what was answered so
     * @param again the same conversation gone on
     * @throws ModelException if there is no answer
     */
    default Reply askAgain(Request broken, Request again) {
        return ask(again);
    }
}
