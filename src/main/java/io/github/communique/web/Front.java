// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Delivery;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.HeadersRead;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.ProblemPage;
import io.github.communique.web.ready.AnswerSource;
import io.github.communique.web.ready.Recording;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every request, lets the right one answer, and lets pages of other sites read all of it. */
final class Front extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private static final String EXPOSED =
            "Accept-Ranges, Allow, Content-Digest, Content-Language, Content-Location, Content-Range, Data-Version, Digest, ETag,"
                    + " Last-Modified, Link, Location, Memento-Datetime, Repr-Digest, Retry-After, Vary";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'";

    private final transient Routes routes;
    private final transient Settings settings;
    private final transient Visitors visitors;

    Front(Routes routes, Settings settings, Visitors visitors) {
        this.routes = routes;
        this.settings = settings;
        this.visitors = visitors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HeadersRead read = new HeadersRead(request);
        Ask ask = new Ask(read, settings.base(), settings.trusting());
        AnswerSource source = visitors.source(ask);
        long begun = System.nanoTime();
        if (!visitors.enter()) {
            response.setHeader("Connection", "close");
            int status = new Delivery(ask, response).send(open(ProblemPage.answer(ending(), ask)));
            visitors.answered(source, status, System.nanoTime() - begun);
            return;
        }
        try {
            visitors.answered(source, whole(ask, response), System.nanoTime() - begun);
            if (routes.lasting(ask) && request.getAttribute(Recording.ATTRIBUTE) instanceof Recording recording) {
                recording.lasting(source, read.names());
            }
        } finally {
            visitors.leave();
        }
    }

    private static Problem ending() {
        return Problem.of(503, "This server is ending", "It may be started anew; ask again in a minute.")
                .header("Retry-After", "60");
    }

    /** What fails before a byte has gone out is told; after that the line breaks, and nothing more is said. */
    private int whole(Ask ask, HttpServletResponse response) throws IOException {
        try {
            return send(ask, new Delivery(ask, response));
        } catch (IOException | RuntimeException e) {
            if (hungUp(e) || ask.line().cut()) {
                LOG.debug("{} {}: the client hung up", ask.method(), ask.path());
                throw new EofException(e); // on which the server closes the line without a word
            }
            if (response.isCommitted()) {
                throw e;
            }
            LOG.error("{} {} broke off", ask.method(), ask.path(), e);
            response.reset();
            return new Delivery(ask, response).send(open(ProblemPage.answer(failed(), ask)));
        }
    }

    private static boolean hungUp(Throwable fault) {
        return fault != null && (fault instanceof EofException || hungUp(fault.getCause()));
    }

    private static Problem failed() {
        return Problem.of(500, "Something went wrong here", "The publisher can find the reason in the log.");
    }

    private int send(Ask ask, Delivery delivery) throws IOException {
        try {
            return delivery.send(open(answer(ask)));
        } catch (Problem problem) {
            return delivery.send(open(ProblemPage.answer(problem, ask)));
        }
    }

    /** The answer, open to pages of other sites, packed or not as the client likes, and asked for anew if it says nothing else. */
    private static Answer open(Answer answer) {
        Answer kept = answer.header("Cache-Control").isPresent() ? answer : answer.header("Cache-Control", "no-cache");
        return guarded(kept)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", EXPOSED)
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Accept-Encoding");
    }

    /** A page runs and shows only what is of this site. */
    private static Answer guarded(Answer answer) {
        boolean page = answer.header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
        return page ? answer.header("Content-Security-Policy", POLICY) : answer;
    }

    private Answer answer(Ask ask) {
        try {
            Answer answer = route(ask);
            return ask.method().equals("POST") ? answer : answer.stated();
        } catch (Problem problem) {
            return ProblemPage.answer(problem, ask);
        } catch (QueryCancelledException e) {
            return ProblemPage.answer(
                    Problem.of(503, "This took too long", "Ask for less, or try again when fewer others ask."), ask);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e instanceof RuntimeException fault && hungUp(fault)) {
                throw fault;
            }
            LOG.error("{} {} failed", ask.method(), ask.path(), e);
            return ProblemPage.answer(failed(), ask);
        }
    }

    private Answer route(Ask ask) {
        String above = URI.create(settings.base()).getRawPath();
        if (above.length() > 1 && above.equals("/" + ask.wholePath() + "/")) {
            return Answer.of(308).header("Location", above.replaceFirst(".*/(?=[^/]+/$)", ""));
        }
        Handler handler = routes.find(ask);
        Set<String> methods = methods(handler);
        if (ask.method().equals("OPTIONS")) {
            return preflight(methods);
        }
        if (!methods.contains(ask.method())) {
            String allowed = String.join(", ", methods);
            throw Problem.of(405, "This cannot be done here", "Use one of " + allowed + ".")
                    .header("Allow", allowed);
        }
        return handler.answer(ask);
    }

    private static Set<String> methods(Handler handler) {
        Set<String> methods = new TreeSet<>(handler.methods());
        methods.add("HEAD");
        methods.add("OPTIONS");
        return methods;
    }

    private static Answer preflight(Set<String> methods) {
        String allowed = String.join(", ", methods);
        return Answer.of(204)
                .header("Allow", allowed)
                .header("Access-Control-Allow-Methods", allowed)
                .header(
                        "Access-Control-Allow-Headers",
                        "Accept, Accept-Datetime, Accept-Language, Content-Type, If-Match, If-Modified-Since, If-None-Match,"
                                + " If-Range, If-Unmodified-Since, Prefer, Range, Want-Content-Digest, Want-Repr-Digest")
                .header("Access-Control-Max-Age", "86400");
    }
}
