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
    private static final Duration LEAST_HERE = Duration.ofSeconds(1);

    /** @throws IllegalArgumentException if it cannot be followed so */
    public Source {
        if (isAddress(name) && !onTheWeb(name)) {
            throw new IllegalArgumentException(
                    name + " cannot be followed; name an http or https address, a folder or a file");
        }
        Duration least = onTheWeb(name) ? LEAST : LEAST_HERE;
        if (every.compareTo(least) < 0) {
            throw new IllegalArgumentException(name + " is to be looked at every " + every.toSeconds() + " s; "
                    + (onTheWeb(name) ? "one minute is the least on the web" : "one second is the least"));
        }
    }

    /** Whether a name is an address, of any scheme, and no path here. */
    static boolean isAddress(String name) {
        return name.matches("(?i)[a-z][a-z0-9+.-]*://.*");
    }

    boolean onTheWeb() {
        return onTheWeb(name);
    }

    private static boolean onTheWeb(String name) {
        return name.matches("(?i)https?://.*");
    }
}
