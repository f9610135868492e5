// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.curator.CuratorFile;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import io.github.communique.web.page.ProblemPage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All pages for curators: none is kept by anyone, and none takes what another site has a browser send. */
public final class CuratorPages implements Handler {

    private static final Logger LOG = LoggerFactory.getLogger("curation");
    private static final String LOGIN = "login";
    private static final String LOGOUT = "logout";
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final CuratorFile curators;
    private final CuratorSessions sessions;
    private final CuratorCookie cookies;
    private final FormSeal seal = new FormSeal();
    private final LoginPage login;
    private final CorrectionList list;
    private final Map<String, CuratorPage> pages;

    public CuratorPages(View view, Ontology ontology, String base, CurationSettings settings) {
        curators = settings.curators();
        sessions = new CuratorSessions(settings.clock());
        cookies = new CuratorCookie(sessions, base);
        login = new LoginPage(curators, sessions, cookies, new WrongPasswords(settings.clock()));
        list = new CorrectionList(view, ontology, base);
        ActTaking taking = new ActTaking(settings.desk());
        pages = Map.of(
                "event", new EventCorrectionPage(view, ontology, base, taking),
                "article", new MissingEventPage(view, ontology, base, taking),
                "correction", new UndoPage(view, ontology, base, taking));
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Answer answer(Ask ask) {
        return secret(made(ask));
    }

    private Answer made(Ask ask) {
        try {
            return visited(visit(ask));
        } catch (Problem problem) {
            return ProblemPage.answer(problem, ask);
        }
    }

    /** Neither kept nor framed. */
    private static Answer secret(Answer answer) {
        return answer.header("Cache-Control", "no-store")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin");
    }

    private CuratorVisit visit(Ask ask) {
        String cookie = cookies.of(ask);
        QueryParameters form = QueryParameters.parse(ask.method().equals("POST") ? ask.body() : "");
        String name = sessions.find(cookie)
                .filter(this::stillThere)
                .map(session -> session.curator().name())
                .orElse("");
        CuratorVisit visit = new CuratorVisit(ask, cookie, seal.of(cookie), name, form);
        if (visit.posted() && !isOwn(visit)) {
            LOG.warn("a form of another site, or one that is too old, is refused");
            throw Problem.of(
                    403, "This form is not of this site, or too old", "Open the page anew and send it from there.");
        }
        return visit;
    }

    /** A curator who was taken out of the file, or has another password, is logged in no longer. */
    private boolean stillThere(CuratorSession session) {
        try {
            return curators.read().contains(session.curator());
        } catch (IOException e) {
            LOG.error("the file of curators cannot be read: {}", e.getMessage());
            return false;
        }
    }

    private boolean isOwn(CuratorVisit visit) {
        Optional<String> from = visit.ask().header("Sec-Fetch-Site");
        return from.map(OWN::contains).orElse(true) && seal.fits(visit.cookie(), visit.field(CuratorVisit.SEAL));
    }

    private Answer visited(CuratorVisit visit) {
        String first = visit.place().isEmpty() ? "" : visit.place().get(0);
        if (first.equals(LOGIN)) {
            Only.path(visit.ask(), 2);
            return visit.posted() ? login.take(visit) : login.show(visit);
        }
        if (visit.name().isEmpty()) {
            return LoginPage.first(visit);
        }
        if (first.isEmpty()) {
            Only.path(visit.ask(), 1);
            return list.show(visit);
        }
        return first.equals(LOGOUT) && visit.posted() ? out(visit) : shown(visit, first);
    }

    private Answer out(CuratorVisit visit) {
        sessions.end(visit.cookie());
        LOG.info("{} logs out", visit.name());
        return cookies.unset(Answer.of(303)
                .header(
                        "Location",
                        visit.ask().root().isEmpty() ? "./" : visit.ask().root()));
    }

    private Answer shown(CuratorVisit visit, String first) {
        Only.path(visit.ask(), 3);
        CuratorPage page = Optional.ofNullable(pages.get(first))
                .orElseThrow(() -> Problem.of(404, "There is no such page", "Begin at the page of an event."));
        return visit.posted() ? page.take(visit) : page.show(visit);
    }
}
