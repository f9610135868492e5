// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How much something is wanted, from 0 for not at all to 1 for most (RFC 9110, 12.4.2). */
final class Weight {

    /** As the standard has it, and with a missing nought or more digits, which old clients send. */
    private static final Pattern NUMBER = Pattern.compile("0?\\.\\d{1,9}|0\\.?|1(\\.0{0,9})?");

    private Weight() {}

    /** Reads the number; empty if it is none. */
    static OptionalDouble parse(String text) {
        return NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.endsWith(".") ? text + "0" : text))
                : OptionalDouble.empty();
    }
}
