// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A stock Fuseki with an empty dataset in memory, behind a password, and the same dataset to read only. */
public final class OtherStore implements AutoCloseable {

    private static final String USER = "desk";
    private static final String PASSWORD = "a secret of the desk";

    private final DatasetGraph data = DatasetGraphFactory.createTxnMem();
    private final FusekiServer server;

    private OtherStore(AuthScheme scheme) {
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .passwordFile(passwords().toString())
                .auth(scheme)
                .serverAuthPolicy(Auth.policyAllowSpecific(USER))
                .add("/news", data)
                .add("/shown", data, false)
                .build()
                .start();
    }

    /** A file that the server looks at for changes as long as it can. */
    private static Path passwords() {
        try {
            Path watched = Files.createTempDirectory("other");
            watched.toFile().deleteOnExit();
            Path passwords = Files.writeString(watched.resolve("passwords"), USER + ": " + PASSWORD + "\n");
            passwords.toFile().deleteOnExit();
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that asks for the password in some way. */
    public static OtherStore start(AuthScheme scheme) {
        return new OtherStore(scheme);
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getHttpPort() + "/news");
    }

    /** Where the same can be read only. */
    URI shown() {
        return address().resolve("/shown");
    }

    /** What lies in it, past all protocols. */
    public DatasetGraph data() {
        return data;
    }

    /** The variables that give the login. */
    public static Map<String, String> login() {
        return Map.of("COMMUNIQUE_STORE_USER", USER, "COMMUNIQUE_STORE_PASSWORD", PASSWORD);
    }

    static RemoteLogin password() {
        return new RemoteLogin.Password(USER, PASSWORD);
    }

    @Override
    public void close() {
        server.stop();
    }
}
