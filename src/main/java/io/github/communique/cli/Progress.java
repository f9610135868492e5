// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far a long work has come. */
final class Progress implements AutoCloseable {

    private static final int TWICE_A_SECOND = 500;

    private final Optional<ProgressBar> bar;
    private final Runnable end;

    private Progress(Optional<ProgressBar> bar, Runnable end) {
        this.bar = bar;
        this.end = end;
    }

    /** @param end is run when it goes */
    static Progress shown(String task, PrintStream err, Runnable end) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUpdateIntervalMillis(TWICE_A_SECOND)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .setInitialMax(0)
                .showSpeed()
                .build();
        return new Progress(Optional.of(bar), end);
    }

    static Progress hidden() {
        return new Progress(Optional.empty(), () -> {});
    }

    /** One more piece of work is known of. */
    void expect() {
        bar.ifPresent(shown -> shown.maxHint(shown.getMax() + 1));
    }

    /** One piece is done. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** One piece is done, and this is to be said of all so far. */
    void step(String note) {
        bar.ifPresent(shown -> shown.setExtraMessage(note).step());
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        end.run();
    }
}
