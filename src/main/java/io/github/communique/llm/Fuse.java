// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.time.Duration;

/**
 * Asks another no more for a while after it has failed several times in a row: not every article need wait for a server that
 * is down.
 */
public final class Fuse implements LanguageModel {

    private final LanguageModel asked;
    private final int most;
    private final Duration rest;
    private int failed;
    private long last;
    private String why = "";

    /**
     * A fuse.
     *
     * @param most after how many failures in a row it goes
     * @param rest how long it is until the other is asked again
     */
    public Fuse(LanguageModel asked, int most, Duration rest) {
        this.asked = asked;
        this.most = most;
        this.rest = rest;
    }

    @Override
    public Reply ask(Request request) {
        check(System.nanoTime());
        try {
            Reply reply = asked.ask(request);
            settle("");
            return reply;
        } catch (ModelException failure) {
            settle(failure.getMessage());
            throw failure;
        }
    }

    /** One is let through when it has rested. */
    private synchronized void check(long now) {
        if (failed >= most && now - last < rest.toNanos()) {
            throw ModelException.later("it was not asked, as it failed " + failed + " times in a row: " + why);
        }
        last = failed >= most ? now : last;
    }

    private synchronized void settle(String failure) {
        failed = failure.isEmpty() ? 0 : failed + 1;
        why = failure;
        last = System.nanoTime();
    }
}
