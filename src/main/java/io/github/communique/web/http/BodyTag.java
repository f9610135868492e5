// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tags for bodies. */
final class BodyTag {

    private static final int BYTES = 16;

    private BodyTag() {}

    /** A strong entity tag: another body has another. */
    static String tag(Content content) {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be read", e);
        }
        return "\"" + HexFormat.of().formatHex(digest.digest(), 0, BYTES) + "\"";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
