// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches over HTTP within limits: each redirect is checked like a first address before it is followed. */
public final class HttpFetcher implements Fetcher {

    private static final String ACCEPTED =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
                    + "text/plain;q=0.8, application/xml;q=0.7, text/xml;q=0.7, application/json;q=0.6";

    private final FetchLimits limits;
    private final HttpClient client;

    public HttpFetcher(FetchLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Document fetch(URI address) throws ArticleException {
        long deadline = System.nanoTime() + limits.total().toNanos();
        URI next = address;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            HttpResponse<byte[]> response = ask(checked(next), deadline);
            Optional<URI> onward = HttpAnswer.redirect(response);
            if (onward.isEmpty()) {
                return new HttpAnswer(next, response).document(limits);
            }
            next = onward.get();
        }
        throw new ArticleException("%s redirects more than %d times; give the address that it ends at in a browser"
                .formatted(address, limits.redirects()));
    }

    private URI checked(URI address) throws ArticleException {
        URI web = ArticleAddress.web(address.toString())
                .orElseThrow(
                        () -> new ArticleException(address + " is no http or https address, and no other is fetched"));
        if (web.getHost() == null) {
            throw new ArticleException(
                    web
                            + " has a host that Java asks nothing, as its name is none of a machine; save the page and give the file");
        }
        if (!limits.privateAddresses()) {
            PublicNetwork.require(web);
        }
        return web;
    }

    private HttpResponse<byte[]> ask(URI address, long deadline) throws ArticleException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", limits.agent())
                .header("Accept", ACCEPTED)
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new LimitedBody(limits.bytes()));
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            throw tooSlow(address, slow);
        } catch (ExecutionException failed) {
            throw refusal(address, failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ArticleException(
                    address + " was not read to its end: the program was stopped; run it again", stopped);
        } finally {
            answer.cancel(true);
        }
    }

    private ArticleException refusal(URI address, Throwable cause) {
        if (cause instanceof LimitedBody.TooLarge) {
            return HttpAnswer.tooLarge(address, limits);
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return tooSlow(address, cause);
        }
        String why = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : cause.toString();
        return new ArticleException(
                address + " cannot be reached; check the address and the network (" + why + ")", cause);
    }

    private ArticleException tooSlow(URI address, Throwable cause) {
        Duration most = limits.total();
        return new ArticleException(
                "%s did not answer in full within %.1f seconds; try again later, or save the page and give the file"
                        .formatted(address, most.toMillis() / 1000.0),
                cause);
    }
}
