// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.Locale;

/** What speaks for or against two reports telling of one happening; what each weighs stands in {@code ontology/happenings.ttl}. */
public enum Feature {
    ALWAYS,
    PARTIES_ALIKE,
    SAME_PARTIES,
    TWO_PARTIES,
    RARE_PARTIES,
    SAME_PERSON,
    OTHER_PERSON,
    TURNED_ROUND,
    SAME_SOURCE,
    OTHER_SOURCE,
    SAME_TARGET,
    OTHER_TARGET,
    SAME_DAY,
    SAME_WEEKS,
    SAME_YEAR,
    DAY_BESIDE,
    OTHER_DATE,
    ONE_DATE,
    NO_DATE,
    TOLD_LATER,
    IMPOSSIBLE,
    DATED_TOLD_APART,
    UNDATED_TOLD_APART,
    SAME_PLACE,
    SAME_COUNTRY,
    OTHER_IN_COUNTRY,
    OTHER_PLACE,
    ELSEWHERE_BESIDE,
    WORDS_ALIKE,
    WORDS_WITHIN,
    RARE_WORDS,
    VERBAL_WORDS,
    VAGUE_WORDS,
    SAME_DOCUMENT,
    OTHER_DOCUMENT,
    DENIED,
    PLANNED_LATER,
    VERBAL,
    WRITTEN,
    PARTIES_WITHIN,
    EACH_WITH_OTHERS,
    ENCOUNTER_NEAR_DAY,
    DOCUMENT_IN_WORDS,
    DOCUMENT_TOLD_APART,
    BOTH_PLANNED,
    ALIKE_BESIDE;

    /** Its name in the knowledge: {@code same-day}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
