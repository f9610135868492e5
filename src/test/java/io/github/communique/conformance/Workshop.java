// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The folder in which the tools of others are installed and run: {@code src/test/outside}, copied to {@code target/outside}. */
public final class Workshop {

    private static final Path SCRIPTS = Path.of("src/test/outside");
    private static final Path FOLDER = Path.of("target/outside");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String missing;

    private Workshop(String missing) {
        this.missing = missing;
    }

    /** Copies the scripts, and installs the packages of the lock file unless they are there. */
    public static Workshop open() {
        copy();
        Path installed = FOLDER.resolve("node_modules/.package-lock.json");
        Path lock = FOLDER.resolve("package-lock.json");
        if (Files.exists(installed) && !newer(lock, installed)) {
            return new Workshop("");
        }
        Run install = run(List.of("npm", "ci", "--no-progress"));
        return new Workshop(install.code() == 0 ? "" : "the packages of npm cannot be installed: " + install.words());
    }

    /** Runs a script of Node, if its packages are there. */
    public Judgement node(String script, String... arguments) {
        List<String> command =
                Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList();
        return missing.isEmpty() ? judged(run(command)) : Judgement.skip(missing);
    }

    /** Starts a script of Node that goes on until it is ended; empty if Node or its packages are not there. */
    public Optional<Process> start(String script) throws IOException {
        if (!missing.isEmpty() || run(List.of("node", "--version")).code() != 0) {
            return Optional.empty();
        }
        return Optional.of(new ProcessBuilder("node", script)
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Runs any other script. */
    Judgement script(String program, String script, String base) {
        return judged(run(List.of(program, script, base)));
    }

    private record Run(int code, String out, String words) {}

    private static Judgement judged(Run run) {
        if (run.code() == 127) {
            return Judgement.skip(run.words());
        }
        if (run.code() != 0) {
            throw new AssertionError("the check itself failed (" + run.code() + "): " + run.out() + run.words());
        }
        return Judgement.parse(run.out());
    }

    private static Run run(List<String> command) {
        try {
            Path out = Files.createTempFile("outside", ".out");
            Path err = Files.createTempFile("outside", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            int code = end(process);
            return new Run(code, Files.readString(out, StandardCharsets.UTF_8), tail(err));
        } catch (IOException e) {
            return new Run(127, "", command.get(0) + " is not installed");
        }
    }

    private static int end(Process process) {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tail(Path file) throws IOException {
        List<String> lines =
                Files.readString(file, StandardCharsets.UTF_8).strip().lines().toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    private static boolean newer(Path one, Path other) {
        try {
            return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy() {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            Files.createDirectories(FOLDER);
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        FOLDER.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
