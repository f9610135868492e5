// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/** The key that a server asks for. It is shown nowhere: only the server gets to see it. */
public final class Key {

    private final String secret;

    /** A key. */
    public Key(String secret) {
        this.secret = secret.strip();
    }

    String header() {
        return "Bearer " + secret;
    }

    /** A text without the key in it, should a server say it back. */
    String hidden(String text) {
        return secret.isEmpty() ? text : text.replace(secret, "…");
    }

    @Override
    public String toString() {
        return "a key";
    }
}
