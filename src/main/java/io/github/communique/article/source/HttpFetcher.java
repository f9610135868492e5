// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
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

    /** Is asked before each address; what it throws is not fetched. */
    public interface Leave {
        /** Lets an address be asked for, when its time has come. */
        void await(URI address) throws ArticleException;
    }

    private final FetchLimits limits;
    private final Leave leave;
    private final HttpClient client;

    public HttpFetcher(FetchLimits limits) {
        this(limits, address -> {});
    }

    /** A fetcher that asks leave for each address, also for those it is redirected to. */
    public HttpFetcher(FetchLimits limits, Leave leave) {
        this.limits = limits;
        this.leave = leave;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Document fetch(URI address) throws ArticleException {
        return ask(address, Seen.NEVER).document();
    }

    /**
     * Asks for a document unless it is the one that was seen.
     *
     * @throws ArticleException if nothing is answered at all, or too much
     */
    public HttpReply ask(URI address, Seen seen) throws ArticleException {
        long deadline = System.nanoTime() + limits.total().toNanos();
        URI next = address;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            URI web = checked(next);
            long waiting = System.nanoTime();
            leave.await(web);
            deadline += System.nanoTime() - waiting;
            HttpResponse<byte[]> response = answer(web, seen, deadline);
            Optional<URI> onward = HttpAnswer.redirect(response);
            if (onward.isEmpty()) {
                return new HttpReply(next, response, limits);
            }
            next = onward.get();
        }
        throw new ArticleException(
                RefusalReason.UNREACHABLE,
                "%s redirects more than %d times; give the address that it ends at in a browser"
                        .formatted(address, limits.redirects()));
    }

    private URI checked(URI address) throws ArticleException {
        URI web = ArticleAddress.web(address.toString())
                .orElseThrow(() -> new ArticleException(
                        RefusalReason.ABSENT, address + " is no http or https address, and no other is fetched"));
        if (web.getHost() == null) {
            throw new ArticleException(
                    RefusalReason.ABSENT,
                    web
                            + " has a host that Java asks nothing, as its name is none of a machine; save the page and give the file");
        }
        if (!limits.privateAddresses()) {
            PublicNetwork.require(web);
        }
        return web;
    }

    private HttpResponse<byte[]> answer(URI address, Seen seen, long deadline) throws ArticleException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", limits.agent())
                .header("Accept", ACCEPTED)
                .header("Accept-Encoding", "gzip");
        if (!seen.tag().isEmpty()) {
            request.header("If-None-Match", seen.tag());
        }
        if (!seen.modified().isEmpty()) {
            request.header("If-Modified-Since", seen.modified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new LimitedBody(limits.bytes()));
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            throw tooSlow(address, slow);
        } catch (ExecutionException failed) {
            throw refusal(address, failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ArticleException(
                    RefusalReason.UNREACHABLE,
                    address + " was not read to its end: the program was stopped; run it again",
                    stopped);
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
                RefusalReason.UNREACHABLE,
                address + " cannot be reached; check the address and the network (" + why + ")",
                cause);
    }

    private ArticleException tooSlow(URI address, Throwable cause) {
        Duration most = limits.total();
        return new ArticleException(
                RefusalReason.UNREACHABLE,
                "%s did not answer in full within %.1f seconds; try again later, or save the page and give the file"
                        .formatted(address, most.toMillis() / 1000.0),
                cause);
    }
}
