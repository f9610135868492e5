// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server of the chat completions protocol. It is asked again where it is busy or breaks off; one that takes no JSON Schema is
 * asked for JSON in words from then on.
 */
public final class ChatServer implements LanguageModel {

    private static final int MOST_SHOWN = 200;
    private static final long LONGEST_ANSWER = 16L << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ServerAddress address;
    private final Patience patience;
    private volatile boolean inWords;

    /** A server. */
    public ChatServer(ServerAddress address, Patience patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public Reply ask(Request request) {
        String last = "";
        for (int tried = 1; tried <= patience.tries(); tried++) {
            Optional<Duration> wished = Optional.empty();
            try {
                HttpResponse<String> response = send(inWords ? request.inWords() : request);
                if (response.statusCode() == 200) {
                    return Reply.of(response.body());
                }
                if (refusesSchema(response)) {
                    inWords = true;
                    continue;
                }
                last = complaint(response);
                wished = retryAfter(response);
            } catch (IOException broken) {
                last = "it broke off: " + broken.getMessage();
            } catch (TimeoutException slow) {
                last = "it took longer than " + patience.answer().toSeconds() + " seconds";
            }
            rest(tried, wished);
        }
        throw failed("did not answer in " + patience.tries() + " tries, the last time as " + last + "; try later");
    }

    private HttpResponse<String> send(Request request) throws IOException, TimeoutException {
        HttpRequest.Builder post = HttpRequest.newBuilder(address.completions())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(request.text(), StandardCharsets.UTF_8));
        address.key().ifPresent(key -> post.header("Authorization", key.header()));
        CompletableFuture<HttpResponse<String>> coming =
                client.sendAsync(post.build(), answer -> new ShortBody(LONGEST_ANSWER));
        try {
            return coming.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(words(failed.getCause()), failed.getCause());
        } catch (InterruptedException stopped) {
            throw ModelException.stopped(stopped);
        } finally {
            coming.cancel(true);
        }
    }

    private static String words(Throwable fault) {
        return fault instanceof ConnectException ? "nobody listens there" : String.valueOf(fault.getMessage());
    }

    private boolean refusesSchema(HttpResponse<String> response) {
        return (response.statusCode() == 400 || response.statusCode() == 422) && !inWords;
    }

    /** What is wrong, where it may be better another time; else there is no use in asking again. */
    private String complaint(HttpResponse<String> response) {
        int code = response.statusCode();
        if (code == 401 || code == 403) {
            throw failed("refuses the key (" + code + "); give another with --key-file");
        }
        String said =
                response.body().length() > MOST_SHOWN ? response.body().substring(0, MOST_SHOWN) : response.body();
        String complaint =
                "it said %d %s".formatted(code, said.replaceAll("\\s+", " ")).strip();
        if (code != 408 && code != 429 && code < 500) {
            throw failed("does not take the request: " + complaint + "; look at its address and the name of the model");
        }
        return complaint;
    }

    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        return response.headers().firstValue("Retry-After").flatMap(ChatServer::time);
    }

    /** A time to wait, told in seconds or by its end. */
    static Optional<Duration> time(String value) {
        if (value.matches("\\d{1,6}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant end = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            return Optional.of(Duration.between(Instant.now(), end)).filter(wait -> !wait.isNegative());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void rest(int tried, Optional<Duration> wished) {
        if (tried == patience.tries()) {
            return;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(patience.after(tried, wished).toMillis());
        } catch (InterruptedException stopped) {
            throw ModelException.stopped(stopped);
        }
    }

    private ModelException failed(String why) {
        String message = "the language model at " + address.base() + " " + why;
        return ModelException.later(
                address.key().map(key -> key.hidden(message)).orElse(message));
    }
}
