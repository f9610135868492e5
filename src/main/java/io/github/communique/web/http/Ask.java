// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked. */
public final class Ask {

    private static final int LONGEST_BODY = 1 << 20;

    private final HttpServletRequest request;
    private final String base;
    private final boolean trusting;
    private final int above;

    /**
     * What a client asks.
     *
     * @param base of the site's addresses, as clients see them
     * @param trusting whether a proxy is believed when it tells who asks
     */
    public Ask(HttpServletRequest request, String base, boolean trusting) {
        this(request, base, trusting, 0);
    }

    private Ask(HttpServletRequest request, String base, boolean trusting, int above) {
        this.request = request;
        this.base = base;
        this.trusting = trusting;
        this.above = above;
    }

    /** The same for a handler that knows only what stands below the first parts of the path. */
    public Ask below(int parts) {
        return new Ask(request, base, trusting, above + parts);
    }

    /** The same asked at the address that ends so, by one who accepts this type alone. */
    public Ask as(String last, String type) {
        HttpServletRequest other = new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                String path = super.getRequestURI();
                return path.substring(0, path.lastIndexOf('/') + 1) + last;
            }

            @Override
            public Enumeration<String> getHeaders(String name) {
                return name.equalsIgnoreCase("Accept")
                        ? Collections.enumeration(List.of(type))
                        : super.getHeaders(name);
            }
        };
        return new Ask(other, base, trusting, above);
    }

    /** The base of the site's addresses, as clients see them. */
    public String base() {
        return base;
    }

    /** The method, {@code HEAD} too. */
    public String method() {
        return request.getMethod();
    }

    /** The parts of the path between the slashes, decoded; a slash at the end leaves an empty last part. */
    public List<String> path() {
        return parts().map(Ask::decode).toList();
    }

    /** The parts of the path as they were sent. */
    public List<String> sentPath() {
        return parts().toList();
    }

    private Stream<String> parts() {
        return Arrays.stream(wholePath().split("/", -1)).skip(above);
    }

    /**
     * The whole path as it was sent, without the slash that it begins with; where {@link #path} begins below a release, this
     * begins above it, and a path that the base has is left out, whether a proxy has done so or not.
     */
    public String wholePath() {
        return Proxy.inside(request.getRequestURI(), base);
    }

    /** The parameters after the question mark. */
    public QueryParameters parameters() {
        return QueryParameters.parse(
                Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    /** A header; several of one name are joined by commas. */
    public Optional<String> header(String name) {
        var values = request.getHeaders(name);
        return values.hasMoreElements() ? Optional.of(String.join(", ", Collections.list(values))) : Optional.empty();
    }

    /** What the client accepts; everything if it does not say. */
    public Accept accept() {
        return Accept.parse(header("Accept").orElse("*/*"));
    }

    /** The type of the body without its parameters, in lower case; empty text if none is told. */
    public String bodyType() {
        return header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The body as text in UTF-8.
     *
     * @throws Problem if it is longer than a query may be, breaks off, or is no UTF-8
     */
    public String body() {
        try {
            byte[] bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw Problem.of(413, "The question is too long", "Send at most " + LONGEST_BODY + " bytes.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(
                    400, "The body is not UTF-8", "Send the query in UTF-8, the one encoding of the protocol.");
        } catch (IOException e) {
            throw Problem.of(400, "The body cannot be read", "It breaks off before its end. Send it whole.");
        }
    }

    /**
     * Reads what is left of the body, as much as a query may be long, so that the line can be used for the next question.
     *
     * @return false if there is more, or what is left cannot be read, after which the line must be closed
     */
    public boolean drained() {
        try {
            InputStream body = request.getInputStream();
            return body.readNBytes(LONGEST_BODY).length < LONGEST_BODY || body.read() < 0;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Whether the client has this answer already, so that its body need not be made. */
    public boolean has(Answer answer) {
        return new Preconditions(this).satisfied(answer);
    }

    /** The address of the machine that asks, as a trusted proxy tells it. */
    public String client() {
        String near = request.getRemoteAddr();
        return trusting ? Proxy.client(this).orElse(near) : near;
    }

    /** The line to the client. */
    public Line line() {
        return Line.of(request);
    }

    /** How many steps lead from this page up to the start page, as the begin of a relative reference. */
    public String root() {
        return "../".repeat(above + path().size() - 1);
    }

    /** How many steps lead up to where what {@link #below} leaves begins, as the begin of a relative reference. */
    public String home() {
        return "../".repeat(path().size() - 1);
    }

    /** What follows the path, with its question mark; empty if nothing does. */
    public String query() {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
