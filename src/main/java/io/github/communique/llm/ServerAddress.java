// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where a server of the chat completions protocol is.
 *
 * @param base the address below which the protocol lies, such as {@code http://localhost:11434/v1}
 * @param key the key it asks for, where it does
 */
public record ServerAddress(URI base, Optional<Key> key) {

    public ServerAddress {
        String scheme = String.valueOf(base.getScheme());
        if (base.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException(
                    base + " is no address of a server; give one such as http://localhost:11434/v1");
        }
        if (base.getUserInfo() != null) {
            throw new IllegalArgumentException("the address of the server holds a password; give it as a key instead");
        }
        if (key.isPresent()) {
            refuseOpenLine(base);
        }
    }

    /** Refuses an address to which a secret cannot be sent so that nobody else reads it. */
    public static void refuseOpenLine(URI address) {
        if (address.getScheme().equalsIgnoreCase("http") && !loopback(address.getHost())) {
            throw new IllegalArgumentException(
                    "a key is not sent to " + address.getHost() + " over plain HTTP, where all can read it; use https");
        }
    }

    private static boolean loopback(String host) {
        try {
            return host.equals("localhost")
                    || (host.matches("[\\d.]+|\\[.*\\]")
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException none) {
            return false;
        }
    }

    URI completions() {
        return URI.create(base.toString().replaceFirst("/+$", "") + "/chat/completions");
    }
}
