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

    int port() {
        return port;
    }
}
