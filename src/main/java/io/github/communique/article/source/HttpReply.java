// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a server said at the end of all redirects, whatever it was. */
public final class HttpReply {

    private static final Set<Integer> FOR_NOW = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final URI address;
    private final HttpResponse<byte[]> response;
    private final FetchLimits limits;

    HttpReply(URI address, HttpResponse<byte[]> response, FetchLimits limits) {
        this.address = address;
        this.response = response;
        this.limits = limits;
    }

    /** The status. */
    public int status() {
        return response.statusCode();
    }

    /** Whether it is worth asking again later. */
    public boolean forNow() {
        return FOR_NOW.contains(status());
    }

    /** How long the server asks us to wait, where it tells that in seconds. */
    public Optional<Duration> patience() {
        return header("Retry-After")
                .filter(told -> told.matches("\\d{1,9}"))
                .map(told -> Duration.ofSeconds(Long.parseLong(told)));
    }

    /** What it told of this version. */
    public Seen seen() {
        return new Seen(header("ETag").orElse(""), header("Last-Modified").orElse(""));
    }

    /** The document as it came, unpacked, of whatever type it is. */
    public byte[] bytes() throws ArticleException {
        return new HttpAnswer(address, response).unpacked(limits);
    }

    /**
     * The document.
     *
     * @throws ArticleException if there is none that is read
     */
    public Document document() throws ArticleException {
        return new HttpAnswer(address, response).document(limits);
    }

    /** The same as a list of articles, of whatever type it says it is. */
    public Document list() throws ArticleException {
        return status() == 200 ? new Document(address, bytes(), Optional.empty(), Optional.empty()) : document();
    }

    private Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
