// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Handler;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the handlers make ready, beside the serving, what their first answers would wait for: over fifty thousand events that
 * is some seconds of reading.
 */
final class Preparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final List<Handler> handlers;
    private final Runnable then;
    private final Thread thread = new Thread(this::run, "preparation");
    private volatile boolean stopped;

    /** @param then is done when all are ready */
    private Preparation(Collection<Handler> handlers, Runnable then) {
        this.then = then;
        this.handlers = handlers.stream().distinct().toList();
    }

    static Preparation begin(Collection<Handler> handlers, Runnable then) {
        Preparation preparation = new Preparation(handlers, then);
        preparation.thread.setDaemon(true);
        preparation.thread.start();
        return preparation;
    }

    private void run() {
        for (Handler handler : handlers) {
            if (!stopped) {
                prepare(handler);
            }
        }
        if (!stopped) {
            then.run();
        }
    }

    /** What fails here fails again for the one who asks, and is told there. */
    private static void prepare(Handler handler) {
        try {
            handler.prepare();
        } catch (RuntimeException e) {
            LOG.warn("{} could not be made ready", handler.getClass().getSimpleName(), e);
        }
    }

    /** Waits for the handler that is being made ready, since it reads the store, and ends what they all do beside the serving. */
    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
            handlers.forEach(Handler::end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
