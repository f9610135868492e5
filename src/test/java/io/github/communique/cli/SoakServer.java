// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A served store in a program of its own, which tells what memory it takes. */
final class SoakServer implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("on port (\\d+)");
    private static final Pattern HEAP = Pattern.compile("(?m)^communique_heap_bytes (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double MEGABYTE = 1e6;

    private final HttpClient client = HttpClient.newHttpClient();
    private final long begun = System.nanoTime();
    private final Process process;
    private final int port;

    /** What the program took at a time: what lives in the heap after a full collection, and all that it has of the machine. */
    record Look(double minute, double live, double resident, long threads, long files) {}

    private SoakServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SoakServer start(Path store) throws IOException {
        Process process = new ProcessBuilder(
                        java("java"),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--store",
                        store.toString(),
                        "--base",
                        SoakTest.IRIS.base(),
                        "--port",
                        "0",
                        "--loopback")
                .start();
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                new Thread(() -> hear(said), "what the server says").start();
                return new SoakServer(process, Integer.parseInt(port.group(1)));
            }
        }
        throw new IOException("the server ended before it served");
    }

    private static void hear(BufferedReader said) {
        try {
            said.lines().forEach(System.err::println);
        } catch (UncheckedIOException ended) {
            // with the server
        }
    }

    /** What is answered at a path, whole. */
    HttpResponse<byte[]> get(String path, List<String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    Look look() throws IOException, InterruptedException {
        new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Matcher heap = HEAP.matcher(new String(get("/metrics", List.of()).body(), StandardCharsets.UTF_8));
        if (!heap.find()) {
            throw new IOException("/metrics tells no communique_heap_bytes");
        }
        return new Look(
                (System.nanoTime() - begun) / 60e9,
                Double.parseDouble(heap.group(1)) / MEGABYTE,
                status("VmRSS") * 1024 / MEGABYTE,
                status("Threads"),
                files());
    }

    private long status(String name) throws IOException {
        Pattern line = Pattern.compile(name + ":\\s+(\\d+).*");
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.map(line::matcher)
                    .filter(Matcher::matches)
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .findFirst()
                    .orElse(0);
        }
    }

    private long files() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.count();
        }
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
