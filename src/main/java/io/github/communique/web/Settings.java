// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.curation.CurationSettings;
import io.github.communique.web.sparql.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param base of the data's IRIs; it may name another host or port than the one listened on
 * @param port to listen on; 0 for any that is free
 * @param loopback whether only this machine may connect
 * @param trusting whether a proxy in front is believed when it tells who asks
 * @param limits of a query
 * @param contact the e-mail address of those who correct mistakes, where they have one
 * @param curation how events are corrected on pages, where they are
 */
public record Settings(
        String base,
        int port,
        boolean loopback,
        boolean trusting,
        Limits limits,
        Optional<String> contact,
        Optional<CurationSettings> curation) {

    private static final Limits USUAL = new Limits(Duration.ofSeconds(30), 64L << 20);

    /** @throws IllegalArgumentException if the base is no absolute IRI that ends in a slash, or the port is none */
    public Settings {
        if (!base.endsWith("/") || !URI.create(base).isAbsolute()) {
            throw new IllegalArgumentException(
                    "a base IRI is absolute and ends in a slash, like http://localhost:3030/ : " + base);
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535: " + port);
        }
    }

    /** For everyone, with the usual limits. */
    public static Settings of(String base, int port) {
        return new Settings(base, port, false, false, USUAL, Optional.empty(), Optional.empty());
    }

    /** The same with other limits. */
    public Settings with(Limits other) {
        return new Settings(base, port, loopback, trusting, other, contact, curation);
    }

    /** The same for this machine alone. */
    public Settings onLoopback() {
        return new Settings(base, port, true, trusting, limits, contact, curation);
    }

    /** The same behind a proxy that is believed. */
    public Settings behindProxy() {
        return new Settings(base, port, loopback, true, limits, contact, curation);
    }

    /** The same with an address to which mistakes are reported. */
    public Settings askingFor(Optional<String> address) {
        return new Settings(base, port, loopback, trusting, limits, address, curation);
    }

    /** The same with pages on which curators correct events. */
    public Settings curated(CurationSettings pages) {
        return new Settings(base, port, loopback, trusting, limits, contact, Optional.of(pages));
    }
}
