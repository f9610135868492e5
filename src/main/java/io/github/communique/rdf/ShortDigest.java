// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            byte[] whole = String.join(String.valueOf(BETWEEN), parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
