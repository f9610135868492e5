// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.curator;

import java.text.Normalizer;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;

/**
 * Makes and checks hashes of passwords: Argon2id with a salt of its own for each, by Apache Shiro, which writes all that a
 * check needs into the hash.
 */
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 1000;

    private final DefaultPasswordService service = new DefaultPasswordService();

    /** @throws IllegalArgumentException if the password is too short to be one, or too long */
    String hash(String password) {
        String meant = meant(password);
        int length = meant.codePointCount(0, meant.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " to " + LONGEST
                    + " characters, this one " + length + "; a few words will do");
        }
        return service.encryptPassword(meant);
    }

    /** Whether something can be checked against a text that is to be a hash. */
    static boolean isHash(String text) {
        try {
            return new Shiro2CryptFormat().parse(text) != null;
        } catch (RuntimeException unfit) { // of many kinds, by where it ends to be one
            return false;
        }
    }

    boolean match(String password, String hash) {
        return password.length() <= LONGEST && service.passwordsMatch(meant(password), hash);
    }

    /** The same on every keyboard. */
    private static String meant(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
