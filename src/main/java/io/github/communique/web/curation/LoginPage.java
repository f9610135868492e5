// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.curator.Curator;
import io.github.communique.curator.CuratorFile;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets curators in. */
final class LoginPage {

    private static final Logger LOG = LoggerFactory.getLogger("curation");
    private static final String NAME = "name";
    private static final String PASSWORD = "password";
    private static final String TO = "to";
    private static final String PLACE = "(event|article|correction)/[A-Za-z0-9._~%-]+";
    private static final int MOST_WAITING = 4;

    private final CuratorFile curators;
    private final CuratorSessions sessions;
    private final CuratorCookie cookies;
    private final WrongPasswords wrong;
    private final ReentrantLock turn = new ReentrantLock();

    LoginPage(CuratorFile curators, CuratorSessions sessions, CuratorCookie cookies, WrongPasswords wrong) {
        this.curators = curators;
        this.sessions = sessions;
        this.cookies = cookies;
        this.wrong = wrong;
    }

    /** Sends one who is not logged in here, and back afterwards. */
    static Answer first(CuratorVisit visit) {
        String to = String.join(
                "/", visit.ask().sentPath().subList(1, visit.ask().sentPath().size()));
        return Answer.of(303)
                .header(
                        "Location",
                        visit.ask().root() + CuratorVisit.PATH + "/login" + (to.matches(PLACE) ? "?to=" + to : ""));
    }

    Answer show(CuratorVisit visit) {
        return visit.name().isEmpty() ? form(visit, "") : onward(visit);
    }

    private Answer form(CuratorVisit visit, String problem) {
        Page page = visit.page("Log in");
        ActTaking.problem(page.main(), problem);
        Element form = visit.ownForm(page.main());
        to(visit).ifPresent(to -> form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", TO)
                .attr("value", to));
        fields(form, visit);
        form.appendElement("p").appendElement("button").text("Log in");
        page.main()
                .appendElement("p")
                .addClass("quiet")
                .text(
                        "For those who correct these data. To report a mistake you need no account: each event's page leads to a way.");
        return cookies.given(visit, page.answer());
    }

    private static void fields(Element form, CuratorVisit visit) {
        DeskFields.input(form, NAME, "Name", visit.field(NAME))
                .attr("autocomplete", "username")
                .attr("required", true);
        DeskFields.input(form, PASSWORD, "Password", "")
                .attr("type", "password")
                .attr("autocomplete", "current-password")
                .attr("required", true);
    }

    /** Checks one password at a time, since each check takes much memory, and has few wait for it. */
    Answer take(CuratorVisit visit) {
        if (turn.getQueueLength() >= MOST_WAITING || !taken()) {
            throw Problem.of(503, "Too many log in at once", "Try again in a minute.")
                    .header("Retry-After", "60");
        }
        try {
            return judged(visit);
        } finally {
            turn.unlock();
        }
    }

    private boolean taken() {
        try {
            return turn.tryLock(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer judged(CuratorVisit visit) {
        String name = visit.field(NAME);
        String client = visit.ask().client();
        if (wrong.tooMany(client, name)) {
            LOG.warn("too many wrong passwords; the next are not looked at");
            String wait = Long.toString(WrongPasswords.WINDOW.toSeconds());
            return form(visit, "There were too many wrong passwords. Wait a quarter of an hour.")
                    .with(429)
                    .header("Retry-After", wait);
        }
        Optional<Curator> curator = checked(name, visit.form().first(PASSWORD).orElse(""));
        if (curator.isEmpty()) {
            wrong.add(client, name);
            LOG.warn("a wrong name or password");
            return form(visit, "This name and this password do not go together.")
                    .with(403);
        }
        LOG.info("{} logs in", curator.get().name());
        sessions.end(visit.cookie());
        return cookies.set(onward(visit), sessions.begin(curator.get()));
    }

    private Optional<Curator> checked(String name, String password) {
        try {
            return curators.check(name, password);
        } catch (IOException e) {
            LOG.error("the file of curators cannot be read: {}", e.getMessage());
            throw Problem.of(503, "Nobody can log in now", "The publisher can find the reason in the log.");
        }
    }

    private static Answer onward(CuratorVisit visit) {
        String to = to(visit).map(place -> "/" + place).orElse("");
        return Answer.of(303).header("Location", visit.ask().root() + CuratorVisit.PATH + to);
    }

    /** Where to after the login: to a page for curators, nowhere else. */
    private static Optional<String> to(CuratorVisit visit) {
        return visit.form().and(visit.ask().parameters()).first(TO).filter(place -> place.matches(PLACE));
    }
}
