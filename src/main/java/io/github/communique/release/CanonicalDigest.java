// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.dump.SortedLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The digest of a data set apart from any file: the SHA-256 of its canonical N-Quads, sorted by code point. Where there is
 * no blank node that is the digest of RDFC-1.0; where there are, their labels are those of the store, which follow from the
 * content of their graph.
 *
 * @param sha256 in hexadecimal digits
 * @param blankNodes whether there are any
 */
record CanonicalDigest(String sha256, boolean blankNodes) {

    private static final int LINES_IN_MEMORY = 100_000;
    private static final Comparator<String> BY_CODE_POINT = CanonicalDigest::compare;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F]");
    private static final Pattern BLANK = Pattern.compile("_:\\S+ .*|[^\"]* _:\\S+ <[^<]*");

    /** By what the graph was made canonical, in words. */
    String algorithm() {
        return blankNodes ? "sorted N-Quads, blank nodes labelled by their graph's content" : "RDFC-1.0";
    }

    static CanonicalDigest of(Path quads) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        boolean blank = false;
        try (QuadFile file = new QuadFile(quads);
                SortedLines sorted = new SortedLines(LINES_IN_MEMORY, BY_CODE_POINT)) {
            for (Optional<GraphLines> graph = file.next(); graph.isPresent(); graph = file.next()) {
                for (String line : graph.get().lines()) {
                    blank |= BLANK.matcher(line).matches();
                    sorted.add(escaped(line));
                }
            }
            sorted.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return new CanonicalDigest(HexFormat.of().formatHex(digest.digest()), blank);
    }

    /** Canonical N-Quads write the rarer control characters by their number. */
    private static String escaped(String line) {
        return CONTROL.matcher(line)
                .replaceAll(
                        found -> String.format("\\\\u%04X", (int) found.group().charAt(0)));
    }

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int at = 0; at < length; at++) {
            if (one.charAt(at) != other.charAt(at)) {
                return Integer.compare(rank(one.charAt(at)), rank(other.charAt(at)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Surrogates stand for code points beyond all others. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
