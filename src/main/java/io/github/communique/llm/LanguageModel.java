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
}
