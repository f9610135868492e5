// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Those who ask at the moment, each with turns of its own; who asks nothing is forgotten. */
final class Clients {

    /** How many queries of one client may wait for each that may run. */
    private static final int QUEUE = 4;

    private final int atOnce;
    private final Map<String, Client> here = new ConcurrentHashMap<>();

    private record Client(Semaphore turns, int asking) {}

    /** @param atOnce how many queries of one client may run at the same time */
    Clients(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Lets a query of a client in; it leaves again by {@link #leave}.
     *
     * @return the client's turns
     */
    Semaphore enter(String name) {
        Client client = here.merge(
                name,
                new Client(new Semaphore(atOnce, true), 1),
                (known, fresh) -> new Client(known.turns(), known.asking() + 1));
        if (client.asking() > atOnce * (1 + QUEUE)) {
            leave(name);
            throw Turns.yours();
        }
        return client.turns();
    }

    void leave(String name) {
        here.computeIfPresent(
                name, (same, client) -> client.asking() > 1 ? new Client(client.turns(), client.asking() - 1) : null);
    }
}
