// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import org.apache.commons.codec.digest.DigestUtils;

/** Parts things into two halves by a digest, the same ones on every machine. */
final class Parting {

    private Parting() {}

    static boolean even(byte[] name) {
        byte[] digest = DigestUtils.sha256(name);
        return (digest[digest.length - 1] & 1) == 0;
    }
}
