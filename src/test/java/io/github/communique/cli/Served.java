// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.language.LanguageEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.output.TeeOutputStream;

/** The serve command at work on a free port, until it is closed. */
final class Served implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("on port (\\d+)");

    private final House house;
    private final Thread thread;
    private final BufferedReader said;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(House house, Thread thread, BufferedReader said) throws IOException {
        this.house = house;
        this.thread = thread;
        this.said = said;
        this.port = Integer.parseInt(await(PORT).group(1));
    }

    /** One that knows no language. */
    static Served start(Path store, String... more) throws IOException {
        return start(Served::noLanguage, store, more);
    }

    /** One that knows no language, of which all that it says is kept too. */
    static Served listened(OutputStream kept, Path store, String... more) throws IOException {
        return start(Served::noLanguage, kept, System.getenv(), store.toString(), more);
    }

    /** One that reads with an engine. */
    static Served start(Supplier<LanguageEngine> engine, Path store, String... more) throws IOException {
        return start(engine, OutputStream.nullOutputStream(), System.getenv(), store.toString(), more);
    }

    /** One whose surroundings tell how to get to a store elsewhere. */
    static Served start(Map<String, String> environment, URI store, String... more) throws IOException {
        return start(Served::noLanguage, OutputStream.nullOutputStream(), environment, store.toString(), more);
    }

    private static Served start(
            Supplier<LanguageEngine> engine,
            OutputStream kept,
            Map<String, String> environment,
            String store,
            String... more)
            throws IOException {
        PipedInputStream said = new PipedInputStream(1 << 16);
        OutputStream both = new TeeOutputStream(new PipedOutputStream(said), kept);
        House house = house(new PrintStream(both, true, StandardCharsets.UTF_8), engine, environment);
        List<String> words = new ArrayList<>(List.of("serve", "--store", store, "--port", "0", "--loopback"));
        words.addAll(List.of(more));
        Thread thread = new Thread(() -> Main.line(house).execute(words.toArray(String[]::new)), "serve");
        thread.start();
        return new Served(house, thread, new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8)));
    }

    /** Waits until it says something. */
    Matcher await(Pattern words) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher found = words.matcher(line);
            if (found.find()) {
                return found;
            }
        }
        throw new IOException("the server never said " + words);
    }

    /** A house of one who reads nothing. */
    static House house() {
        return house(System.getenv());
    }

    /** The same, told by its surroundings how to get to a store elsewhere. */
    static House house(Map<String, String> environment) {
        return house(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Served::noLanguage,
                environment);
    }

    /** The same, of which all that it says is kept. */
    static House house(OutputStream said) {
        return house(new PrintStream(said, true, StandardCharsets.UTF_8), Served::noLanguage, System.getenv());
    }

    private static LanguageEngine noLanguage() {
        throw new IllegalStateException("no language is needed here");
    }

    private static House house(PrintStream err, Supplier<LanguageEngine> engine, Map<String, String> environment) {
        Console console = new Console(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                err,
                false,
                InputStream.nullInputStream(),
                environment);
        return new House(console, Clock.systemUTC(), engine, Optional::empty);
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        house.stop().ask();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
