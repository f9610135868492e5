// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.extract.learnt.LearntReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Runs commands as a user would, without a terminal, with the language engine that all tests share. */
public final class Shell {

    public static final Path SAMPLES = Path.of("src/test/resources/articles");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final Lazy<Optional<LearntReader>> LEARNT =
            new Lazy<>(new LearntWeightsSource(Console.standard(), LearntFiles.packed()));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final House house;

    /** What a command left behind. */
    public record Ran(int code, String out, String err) {}

    Shell(Instant now) {
        this(now, InputStream.nullInputStream(), System.getenv());
    }

    /** @param environment the variables of the user */
    Shell(Instant now, Map<String, String> environment) {
        this(now, InputStream.nullInputStream(), environment);
    }

    private Shell(Instant now, InputStream in, Map<String, String> environment) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                in,
                environment);
        house = new House(console, Clock.fixed(now, ZoneOffset.UTC), Extraction::engine, LEARNT);
    }

    public static Ran run(Object... arguments) {
        return new Shell(NOON).execute(arguments);
    }

    /** The same with something on the standard input. */
    static Ran typing(String input, Object... arguments) {
        return new Shell(NOON, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), System.getenv())
                .execute(arguments);
    }

    Stop stop() {
        return house.stop();
    }

    Ran execute(Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = Main.line(house).execute(words);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public static Path sample(String name) {
        return SAMPLES.resolve(name);
    }
}
