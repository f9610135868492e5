// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import io.github.communique.store.UpstreamException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Says in words what went wrong with a store elsewhere, where, and what to do. */
final class RemoteFault {

    private static final int LONGEST = 200;

    private final URI where;
    private final boolean login;

    /** @param login whether it is told who asks */
    RemoteFault(URI where, boolean login) {
        this.where = where;
        this.login = login;
    }

    UpstreamException of(RuntimeException fault) {
        return new UpstreamException("the store " + where + " " + words(fault), fault);
    }

    /** The same where nothing was found that does what is wanted. */
    UpstreamException nowhere(String refused, String variable, UpstreamException first) {
        int code = code(first.getCause());
        return code <= 0
                ? first
                : new UpstreamException(
                        "the store %s %s (%d%s); see its address and what it lets be done, or name another place: %s"
                                .formatted(where, refused, code, said((RuntimeException) first.getCause()), variable),
                        first);
    }

    /** Whether what failed may be done at another address of the same store. */
    static boolean elsewhere(Throwable fault) {
        int code = code(fault);
        return code > 0 ? code >= 400 && code != 401 && code < 500 : fault instanceof QueryException;
    }

    private String words(RuntimeException fault) {
        int code = code(fault);
        return code > 0 ? status(code, said(fault)) : line(fault).orElseGet(() -> content(fault));
    }

    /** The status of an answer; not above zero if there was none. */
    private static int code(Throwable fault) {
        if (fault instanceof QueryExceptionHTTP answer) {
            return answer.getStatusCode();
        }
        return fault instanceof HttpException answer ? answer.getStatusCode() : 0;
    }

    private String status(int code, String said) {
        return switch (code) {
            case 401 -> refused(code);
            case 403 ->
                login
                        ? "does not allow this to the one who is logged in (403); see what rights it gives"
                        : refused(code);
            case 408, 429, 502, 503, 504 -> "is too busy to answer (" + code + said + "); try again later";
            case 413 -> "does not take so much at once (413); have it, and any proxy before it, take requests of 50 MB";
            default ->
                code < 400
                        ? "sends elsewhere (" + code + "); name the address that it sends to"
                        : "fails (" + code + said + "); see its log";
        };
    }

    private String refused(int code) {
        return login
                ? "refuses the login (" + code + "); see COMMUNIQUE_STORE_USER and the password, or the token"
                : "asks for a login (" + code + "); set COMMUNIQUE_STORE_USER and COMMUNIQUE_STORE_PASSWORD, or"
                        + " COMMUNIQUE_STORE_TOKEN";
    }

    /** What is wrong with the line to it. */
    private static Optional<String> line(RuntimeException fault) {
        if (within(fault, UnresolvedAddressException.class)) {
            return Optional.of("has a host that nobody knows; see its address");
        }
        if (within(fault, HttpTimeoutException.class)) {
            return Optional.of("did not answer in time; try again later, or give it longer: COMMUNIQUE_STORE_PATIENCE");
        }
        if (within(fault, ConnectException.class)) {
            return Optional.of("does not answer; see that it runs, and its address");
        }
        if (within(fault, SSLException.class)) {
            return Optional.of(
                    "has no certificate that this machine trusts (" + fault.getMessage() + "); see its address");
        }
        return within(fault, IOException.class) || fault instanceof HttpException
                ? Optional.of("broke off before its answer ended; try again")
                : Optional.empty();
    }

    private static String content(RuntimeException fault) {
        String said = shortened(String.valueOf(fault.getMessage()));
        return fault instanceof QueryException && said.toLowerCase(Locale.ROOT).contains("text/html")
                ? "answers with a web page, not as a SPARQL store; see its address"
                : "answers what cannot be read (" + said + "); see its address, and try again";
    }

    private static boolean within(Throwable fault, Class<?> kind) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    private static String said(RuntimeException fault) {
        String response = fault instanceof QueryExceptionHTTP answer
                ? answer.getResponse()
                : ((HttpException) fault).getResponse();
        String text = response == null ? "" : response.strip();
        return text.isEmpty() || text.startsWith("<") ? "" : ": " + shortened(text);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
