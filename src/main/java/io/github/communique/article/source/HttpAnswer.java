// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a server answered: checked, unpacked, and labelled with its type and encoding. */
record HttpAnswer(URI address, HttpResponse<byte[]> response) {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> READABLE = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/json",
            "application/jsonl",
            "application/x-ndjson",
            "text/csv",
            "text/tab-separated-values",
            "text/xml",
            "application/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml");

    /** Where the server sends us on to, if it does. */
    static Optional<URI> redirect(HttpResponse<?> response) throws ArticleException {
        if (!REDIRECTS.contains(response.statusCode())) {
            return Optional.empty();
        }
        String location = response.headers().firstValue("Location").orElse("");
        return Optional.of(ArticleAddress.resolved(response.uri().toString(), location)
                .orElseThrow(() -> new ArticleException(
                        RefusalReason.UNREACHABLE,
                        response.uri() + " redirects to \"" + location
                                + "\", which is no http or https address; tell its publisher")));
    }

    Document document(FetchLimits limits) throws ArticleException {
        if (response.statusCode() != 200) {
            throw new ArticleException(
                    reason(), "%s answered with status %d%s".formatted(address, response.statusCode(), advice()));
        }
        String header = response.headers().firstValue("Content-Type").orElse("");
        Optional<String> type = Optional.of(
                        header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
        if (type.isPresent() && !READABLE.contains(type.get())) {
            throw new ArticleException(
                    RefusalReason.KIND,
                    address + " is of type " + type.get() + ", which is not read; give a page, a text or a feed");
        }
        Matcher charset = CHARSET.matcher(header);
        return new Document(
                ArticleAddress.web(address.toString()).orElse(address),
                unpacked(limits),
                type,
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    }

    static ArticleException tooLarge(URI address, FetchLimits limits) {
        return new ArticleException(
                RefusalReason.SIZE,
                "%s is larger than %,d bytes, too large for an article; save it and give the file if it is one"
                        .formatted(address, limits.bytes()));
    }

    private RefusalReason reason() {
        return switch (response.statusCode()) {
            case 404, 410 -> RefusalReason.ABSENT;
            case 401, 403, 407, 451 -> RefusalReason.FORBIDDEN;
            default -> RefusalReason.UNREACHABLE;
        };
    }

    private String advice() {
        return switch (response.statusCode()) {
            case 404, 410 -> ": there is no such page; check the address";
            case 401, 403, 407, 451 -> ": it is not given to us; save the page in a browser and give the file";
            case 429, 503 -> ": it asks us to wait; try again later";
            default -> "; try again later, or save the page and give the file";
        };
    }

    byte[] unpacked(FetchLimits limits) throws ArticleException {
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (coding.equals("identity") || coding.isEmpty()) {
            return response.body();
        }
        if (!coding.matches("(x-)?gzip")) {
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    address + " is packed as " + coding + ", which was not asked for; save the page and give the file");
        }
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            byte[] bytes = unpacking.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw tooLarge(address, limits);
            }
            return bytes;
        } catch (ArticleException tooLarge) {
            throw tooLarge;
        } catch (IOException broken) {
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    address + " came packed and broken; try again later (" + broken.getMessage() + ")",
                    broken);
        }
    }
}
