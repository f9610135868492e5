// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Parts things into two halves by a digest, the same ones on every machine. */
final class Parting {

    private Parting() {}

    static boolean even(byte[] name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return (digest[digest.length - 1] & 1) == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
