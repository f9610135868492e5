// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Tags for bodies. */
final class BodyTag {

    private static final int BYTES = 16;

    private BodyTag() {}

    /** A strong entity tag: another body has another. */
    static String tag(Content content) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be read", e);
        }
        return "\"" + HexFormat.of().formatHex(digest.digest(), 0, BYTES) + "\"";
    }
}
