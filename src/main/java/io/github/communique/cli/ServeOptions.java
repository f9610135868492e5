// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.curator.CuratorFile;
import io.github.communique.watch.SourceFile;
import io.github.communique.web.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the data are served. */
final class ServeOptions {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port to serve on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--watch",
            paramLabel = "FILE.ttl",
            description = "Also follow the sources that this file names, as watch does.")
    private Path watch;

    @Option(names = "--loopback", description = "Let only this machine connect.")
    private boolean loopback;

    @Option(
            names = "--trust-proxy",
            description = "Believe the proxy in front when it tells who asks (Forwarded, X-Forwarded-For); only where"
                    + " nobody can get past it.")
    private boolean trustProxy;

    @Option(
            names = "--contact",
            paramLabel = "E-MAIL",
            description =
                    "The address to which readers report mistakes; each event's page then has an e-mail prepared.")
    private String contact;

    @Option(
            names = "--curators",
            paramLabel = "FILE",
            description =
                    "Let those whom this file names correct events on pages, behind a login; communique curator writes"
                            + " it. Without it there are no such pages.")
    private Path curators;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "How to log: ${COMPLETION-CANDIDATES}; as JSON, a line for each answer too (default:"
                    + " ${DEFAULT-VALUE}).")
    private LogForm log;

    /** How to log. */
    LogForm log() {
        return log;
    }

    /** The file of the sources that are followed meanwhile. */
    Optional<Path> watch() {
        return Optional.ofNullable(watch);
    }

    /** The file of those who may correct events on pages. */
    Optional<Path> curators() {
        return Optional.ofNullable(curators);
    }

    /**
     * Sees to it before there is a store, whose base stays, that the files which are named can be read.
     *
     * @throws IOException if one cannot be, or holds what it must not
     */
    void requireFiles(Following following) throws IOException {
        if (watch != null) {
            SourceFile.read(watch, following.every());
        }
        if (curators != null) {
            new CuratorFile(curators).read();
        }
    }

    /** How to serve data of this base. */
    Settings settings(String base) {
        Settings usual = Settings.of(base, port);
        Settings near = loopback ? usual.onLoopback() : usual;
        Settings asking = near.askingFor(Optional.ofNullable(contact));
        return trustProxy ? asking.behindProxy() : asking;
    }
}
