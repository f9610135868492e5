// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

class DoorwayTest {

    @Test
    void aReaderWhoPausesForOverAMinuteKeepsItsLine() {
        Server server = new Server();
        ServerConnector door = new ServerConnector(server);
        server.addConnector(door);

        Doorway.open(server, "https://data.example.org/");

        assertThat(Duration.ofMillis(door.getIdleTimeout())).isGreaterThan(Duration.ofSeconds(100));
    }
}
