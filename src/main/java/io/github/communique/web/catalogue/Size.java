// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import java.util.Locale;

/** Sizes of files and counts in words for readers. */
final class Size {

    private static final long STEP = 1000;

    private Size() {}

    /** A number of bytes, such as {@code 1.3 MB}. */
    static String words(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double size = bytes;
        int steps = 0;
        while (size >= STEP && steps < 4) {
            size /= STEP;
            steps++;
        }
        String pattern = size < 10 ? "%.1f %sB" : "%.0f %sB";
        return String.format(Locale.ROOT, pattern, size, "kMGT".charAt(steps - 1));
    }

    /** A count with its thousands apart, such as {@code 1,234,567}. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
