// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;

/** Where a command writes: results to one stream, and nothing but results; what it says of its work to the other. */
final class Console {

    /** Whether the stream of what it says is a terminal, as the script that starts the program finds. */
    private static final String TERMINAL = "communique.terminal";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final InputStream in;
    private final Map<String, String> environment;
    private boolean quiet;
    private Optional<Logger> log = Optional.empty();
    private final Meantime meantime;

    Console(PrintStream out, PrintStream err, boolean terminal, InputStream in) {
        this(out, err, terminal, in, System.getenv());
    }

    /** @param environment the variables of the one who gives commands */
    Console(PrintStream out, PrintStream err, boolean terminal, InputStream in, Map<String, String> environment) {
        meantime = new Meantime(err, this::watched, System::nanoTime);
        this.out = terminal ? new PrintStream(meantime.before(out), false, StandardCharsets.UTF_8) : out;
        this.err = terminal ? new PrintStream(meantime.before(err), true, StandardCharsets.UTF_8) : err;
        this.terminal = terminal;
        this.in = in;
        this.environment = Map.copyOf(environment);
    }

    /** The streams of the process, in UTF-8 whatever the locale. */
    static Console standard() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = Optional.ofNullable(System.getProperty(TERMINAL))
                .map(Boolean::valueOf)
                .orElseGet(() -> System.console() != null);
        return new Console(out, err, terminal, System.in);
    }

    /** From here on says only what went wrong. */
    void quiet(boolean wished) {
        quiet = wished;
    }

    /** All that the user writes or another program hands on; while a user writes, nothing is told. */
    byte[] input() throws IOException {
        meantime.rest();
        return in.readAllBytes();
    }

    /**
     * A secret that the user types twice and nobody sees; without a terminal, the first line that comes in.
     *
     * @throws IllegalArgumentException if it is typed in two ways
     */
    String secret(String prompt) throws IOException {
        meantime.rest();
        if (System.console() == null) {
            String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }
        char[] once = System.console().readPassword("%s: ", prompt);
        char[] again = System.console().readPassword("%s, again: ", prompt);
        if (once == null || !Arrays.equals(once, again)) {
            throw new IllegalArgumentException("that was not the same twice; nothing is changed");
        }
        return new String(once);
    }

    /** The variables of the one who gives commands. */
    Map<String, String> environment() {
        return environment;
    }

    /** Whether a person looks on. */
    boolean terminal() {
        return terminal;
    }

    /** Results. */
    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Results, for those who write characters. */
    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** From here on has what it says written by a log, so that all lines are of one form. */
    void speakThrough(Logger wished) {
        log = Optional.of(wished);
    }

    /** Says how the work goes; not when quiet. */
    void say(String message, Object... values) {
        if (!quiet) {
            write(Logger::info, message.formatted(values));
        }
    }

    /** Says what went wrong, always. */
    void complain(String message, Object... values) {
        write(Logger::warn, message.formatted(values));
    }

    /** Says that the program itself is at fault, and where. */
    void confess(Exception defect) {
        String message = "communique: a defect of the program; please report it with what follows";
        log.ifPresentOrElse(logger -> logger.error(message, defect), () -> {
            err.println(message);
            defect.printStackTrace(err);
        });
    }

    private void write(BiConsumer<Logger, String> level, String message) {
        log.ifPresentOrElse(logger -> level.accept(logger, message), () -> err.println(message));
    }

    /** Tells that work of unknown length goes on, until it is closed; shown on a terminal only. */
    Waiting waiting(String task) {
        return new Waiting(meantime, task);
    }

    /** What goes on waits for others from here on, of which nothing is to be told. */
    void rest() {
        meantime.rest();
    }

    /** A bar over work of unknown length; shown on a terminal only. */
    Progress progress(String task) {
        if (!watched()) {
            return Progress.hidden();
        }
        Waiting silence = new Waiting(meantime, ""); // the bar tells enough
        return Progress.shown(task, err, silence::close);
    }

    private boolean watched() {
        return terminal && !quiet && log.isEmpty();
    }
}
