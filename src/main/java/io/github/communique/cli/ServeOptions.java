// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import picocli.CommandLine.Option;

/** Where the data are served. */
final class ServeOptions {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port to serve on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--loopback", description = "Let only this machine connect.")
    private boolean loopback;

    int port() {
        return port;
    }

    /** Whether only this machine may connect. */
    boolean loopback() {
        return loopback;
    }
}
