// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.chart.PlainCount;

/** How many there are of something, in words: "one event", "1,204 events". */
public final class Counted {

    private Counted() {}

    /** @param noun as it stands for one, with a plural in s */
    public static String of(long number, String noun) {
        return new PlainCount(number, noun, noun + "s").words();
    }

    /** The same at the begin of a sentence. */
    public static String first(long number, String noun) {
        return number == 1 ? "One " + noun : of(number, noun);
    }
}
