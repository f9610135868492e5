// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

/** How one logs in at a store elsewhere: with a name and a password, or with a token. It is shown nowhere. */
public sealed interface RemoteLogin {

    /** A name and a password, for Basic and Digest. */
    record Password(String user, String password) implements RemoteLogin {
        @Override
        public String toString() {
            return "a password";
        }
    }

    /** A token, for Bearer. */
    record Token(String token) implements RemoteLogin {
        @Override
        public String toString() {
            return "a token";
        }
    }
}
