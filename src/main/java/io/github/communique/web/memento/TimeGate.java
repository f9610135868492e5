// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.memento;

import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.HttpDate;
import io.github.communique.web.http.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Documents that can be asked for as they were: with Accept-Datetime it sends to the release in force then, else it lets
 * the document of today be answered. A document is its own time gate (RFC 7089, 4.1.1).
 */
public final class TimeGate implements Handler {

    private static final String VARY = "Accept-Datetime";

    private final Releases releases;
    private final Handler documents;

    /** @param documents answers for today */
    public TimeGate(Releases releases, Handler documents) {
        this.releases = releases;
        this.documents = documents;
    }

    @Override
    public Answer answer(Ask ask) {
        Optional<Instant> moment = ask.header(VARY).map(TimeGate::moment);
        if (moment.isPresent() && ask.path().size() == 3) {
            Timeline timeline = Timeline.of(ask, releases);
            if (!timeline.mementos().isEmpty()) {
                return then(ask, timeline, moment.get());
            }
        }
        Answer today = documents.answer(ask).header("Vary", VARY);
        boolean kept = !releases.all().isEmpty();
        return kept ? new Timeline(ask.base(), String.join("/", ask.sentPath()), List.of()).related(today) : today;
    }

    @Override
    public boolean lasting() {
        return true;
    }

    private static Answer then(Ask ask, Timeline timeline, Instant moment) {
        Release release = timeline.at(moment);
        Answer answer = Answer.of(302)
                .header("Location", ask.root() + "release/" + release.version() + "/" + timeline.path())
                .header("Vary", "Accept")
                .header("Vary", VARY)
                .header("Cache-Control", "no-cache");
        return timeline.around(answer, release);
    }

    private static Instant moment(String text) {
        return HttpDate.parse(text).orElseThrow(() -> Problem.of(
                        400,
                        "Accept-Datetime tells no time",
                        "Write it as HTTP dates are written, such as Thu, 12 Mar 2026 09:30:00 GMT.")
                .header("Vary", VARY));
    }
}
