// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ready;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;

/**
 * What is asked, as far as a ready answer may depend on it.
 *
 * @param method GET or HEAD
 * @param target the path and the query as they were sent
 * @param told the values of the headers that count
 */
record Wish(String method, String target, List<String> told) {

    private static final int LONGEST = 2000;

    private static final List<HttpHeader> COUNTING = List.of(
            HttpHeader.ACCEPT, HttpHeader.ACCEPT_ENCODING, HttpHeader.IF_NONE_MATCH, HttpHeader.IF_MODIFIED_SINCE);

    /** With one of these nothing is ready. */
    private static final List<String> ASIDE = List.of(
            "Accept-Datetime",
            "Content-Length",
            "Expect",
            "If-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Range",
            "Transfer-Encoding");

    /** Empty if no ready answer would do. */
    static Optional<Wish> of(Request request) {
        HttpFields fields = request.getHeaders();
        String method = request.getMethod();
        boolean reads = HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
        if (!reads
                || request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_1
                || ASIDE.stream().anyMatch(fields::contains)) {
            return Optional.empty();
        }
        Wish wish = new Wish(
                method,
                request.getHttpURI().getPathQuery(),
                COUNTING.stream().map(name -> value(fields, name)).toList());
        return wish.length() > LONGEST ? Optional.empty() : Optional.of(wish);
    }

    /** Whether what was read of the head of a request is all known here. */
    static boolean covers(Collection<String> names) {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(ASIDE);
        COUNTING.forEach(name -> known.add(name.asString()));
        return known.containsAll(names);
    }

    /** How many characters it has. */
    int length() {
        return target.length() + told.stream().mapToInt(String::length).sum();
    }

    private static String value(HttpFields fields, HttpHeader name) {
        List<String> values = fields.getValuesList(name);
        return values.size() == 1 ? values.get(0) : String.join(", ", values);
    }
}
