// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import java.util.Locale;

/** Why what a reader found is told as no event of its own. */
public enum Reason {
    SPORT("it is of sport"),
    EXCLUDED_CLAUSE("what it says of is excluded by its frame"),
    TOPIC_IS_PARTY("a person stands where a topic is asked for"),
    SUPPOSED("it is only supposed, wished or asked for"),
    UNKNOWN_PARTY("a party that must be known is not"),
    IN_PASSING("where a body meets is told in passing"),
    NO_PARTIES("none of its parties is known"),
    ONE_SIDE("only one of its sides is known"),
    NO_SOURCE("who acts is not known"),
    UNOFFICIAL_SOURCE("who acts does so for no known party"),
    NO_TARGET("whom it is done to is not known"),
    NOT_FOREIGN("no party from abroad is told"),
    TOLD_BETTER("another act of the same speaker says it better"),
    CONTINUES("it tells more of an encounter told before"),
    TOLD_SURER("another sentence tells of the same happening more surely"),
    UNLIKELY("it is not likely enough");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason in words that complete "refused, as …". */
    public String words() {
        return words;
    }

    /** The reason in the fewest words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it is told after all, as part of another event. */
    public boolean joined() {
        return this == TOLD_BETTER || this == CONTINUES || this == TOLD_SURER;
    }
}
