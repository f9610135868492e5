// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import org.apache.commons.codec.digest.DigestUtils;

/** Short digests that tell texts apart, the same on every run and machine. */
final class ShortDigest {

    private static final char BETWEEN = '\u001f';
    private static final int SHORT = 8;
    private static final int LONG = 16;

    private ShortDigest() {}

    /** Eight hexadecimal digits, for what stands beside readable words. */
    static String of(String... parts) {
        return hex(parts).substring(0, SHORT);
    }

    /** Sixteen hexadecimal digits, for what stands alone. */
    static String alone(String... parts) {
        return hex(parts).substring(0, LONG);
    }

    private static String hex(String... parts) {
        return DigestUtils.sha256Hex(String.join(String.valueOf(BETWEEN), parts));
    }
}
