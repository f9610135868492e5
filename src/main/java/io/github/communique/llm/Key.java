// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/** The key that a server asks for. It is shown nowhere: only the server gets to see it. */
public final class Key {

    private final String secret;

    /**
     * A key.
     *
     * @throws IllegalArgumentException where it is none that a server could be sent; the message does not hold it
     */
    public Key(String secret) {
        this.secret = secret.strip();
        if (!this.secret.matches("[!-~]+")) {
            throw new IllegalArgumentException(
                    this.secret.isEmpty()
                            ? "the key is empty; give one, or none where the server asks for none"
                            : "the key is no single line of plain letters, digits and marks; give the key and nothing else");
        }
    }

    String header() {
        return "Bearer " + secret;
    }

    /** A text without the key in it, should a server say it back. */
    String hidden(String text) {
        return text.replace(secret, "…");
    }

    @Override
    public String toString() {
        return "a key";
    }
}
