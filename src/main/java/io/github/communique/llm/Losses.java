// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts what was claimed and what of it was dropped, by cause; for several threads. */
public final class Losses {

    private final Map<Cause, LongAdder> dropped = new ConcurrentHashMap<>();
    private final LongAdder told = new LongAdder();

    void drop(Cause cause) {
        dropped.computeIfAbsent(cause, first -> new LongAdder()).increment();
    }

    void tell(int events) {
        told.add(events);
    }

    /** How often something was dropped for a cause. */
    public long dropped(Cause cause) {
        return dropped.containsKey(cause) ? dropped.get(cause).sum() : 0;
    }

    /** How many events were told. */
    public long told() {
        return told.sum();
    }

    /** In words, the causes in their order. */
    @Override
    public String toString() {
        String causes = Arrays.stream(Cause.values())
                .filter(cause -> dropped(cause) > 0)
                .map(cause -> dropped(cause) + " times " + cause.label())
                .collect(Collectors.joining(", "));
        return "The language model told %d events; dropped: %s"
                .formatted(told(), causes.isEmpty() ? "nothing" : causes);
    }
}
