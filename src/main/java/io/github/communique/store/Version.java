// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the data are at a moment: a digest of the content and the time of the last change.
 *
 * <p>The digest follows from the graphs and tombstones alone, never from the order in which they came: two stores that
 * hold the same have the same. It is the sum of the SHA-256 of each graph's canonical lines, so that a change costs only
 * what changed.
 *
 * @param digest 64 hexadecimal digits; short enough for an entity tag
 * @param modified when the data changed last
 */
public record Version(String digest, Instant modified) {

    private static final BigInteger RING = BigInteger.ONE.shiftLeft(256);

    /** The version of an empty store. */
    static final Version NONE = new Version("0".repeat(64), Instant.EPOCH);

    public Version {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a version digest has 64 hexadecimal digits: " + digest);
        }
        Objects.requireNonNull(modified, "modified");
    }

    /** The version after some content was taken away and other content added, at the given time. */
    Version changed(Iterable<byte[]> gone, Iterable<byte[]> come, Instant at) {
        BigInteger sum = new BigInteger(digest, 16);
        for (byte[] content : gone) {
            sum = sum.subtract(number(content));
        }
        for (byte[] content : come) {
            sum = sum.add(number(content));
        }
        return new Version(hex(sum.mod(RING)), at.truncatedTo(ChronoUnit.MILLIS));
    }

    /** As one line of text, as it stands on disk. */
    String line() {
        return digest + " " + modified;
    }

    /** Reads {@link #line()}. */
    static Version parse(String line) {
        String[] parts = line.split(" ", 2);
        return new Version(parts[0], Instant.parse(parts[1]));
    }

    private static BigInteger number(byte[] content) {
        return content.length == 0 ? BigInteger.ZERO : new BigInteger(1, DigestUtils.sha256(content));
    }

    private static String hex(BigInteger sum) {
        byte[] all = new byte[32];
        byte[] some = sum.toByteArray();
        int kept = Math.min(some.length, all.length);
        System.arraycopy(some, some.length - kept, all, all.length - kept, kept);
        return HexFormat.of().formatHex(all);
    }
}
