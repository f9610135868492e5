// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a date that is told in words, such as "last Thursday" or "22 March 2021". */
@FunctionalInterface
public interface DateWords {

    /**
     * The date; empty where the words tell none.
     *
     * @param published the day of the article
     * @param status of what happened then
     */
    Optional<TimeSpan> read(String words, Optional<LocalDate> published, Status status);
}
