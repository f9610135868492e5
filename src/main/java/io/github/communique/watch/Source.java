// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import java.time.Duration;

/**
 * What is followed.
 *
 * @param name the address of a feed, sitemap or list of addresses, or a folder or file here
 * @param every how long to wait between two looks at it
 */
public record Source(String name, Duration every) {

    private static final Duration LEAST = Duration.ofMinutes(1);

    /** @throws IllegalArgumentException if it is to be looked at without pause */
    public Source {
        if (onTheWeb(name) && every.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    name + " is to be looked at every " + every.toSeconds() + " s; one minute is the least on the web");
        }
    }

    boolean onTheWeb() {
        return onTheWeb(name);
    }

    private static boolean onTheWeb(String name) {
        return name.matches("(?i)https?://.*");
    }
}
