// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads text into sentences. An implementation may be used by several threads at once. */
public interface LanguageEngine {

    /**
     * The sentences of a text, in order, with offsets into that text.
     *
     * @param text a title or a paragraph
     * @param published the day that expressions such as "Thursday" are resolved against, where known
     * @throws LimitException where a sentence or a word is longer than can be read in good time
     */
    List<Sentence> read(String text, Optional<LocalDate> published);
}
