// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Those who ask at the moment, each with turns of its own; who asks nothing is forgotten. */
final class Guests {

    /** How many queries of one guest may wait for each that may run. */
    private static final int QUEUE = 4;

    private final int atOnce;
    private final Map<String, Guest> here = new ConcurrentHashMap<>();

    private record Guest(Semaphore turns, int asking) {}

    /** @param atOnce how many queries of one guest may run at the same time */
    Guests(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Lets a query of a guest in; it leaves again by {@link #leave}.
     *
     * @return the guest's turns
     */
    Semaphore enter(String name) {
        Guest guest = here.merge(
                name,
                new Guest(new Semaphore(atOnce, true), 1),
                (known, fresh) -> new Guest(known.turns(), known.asking() + 1));
        if (guest.asking() > atOnce * (1 + QUEUE)) {
            leave(name);
            throw Turns.yours();
        }
        return guest.turns();
    }

    void leave(String name) {
        here.computeIfPresent(
                name, (same, guest) -> guest.asking() > 1 ? new Guest(guest.turns(), guest.asking() - 1) : null);
    }
}
