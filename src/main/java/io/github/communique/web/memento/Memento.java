// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.memento;

import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.HttpDate;

/** The documents of a release: each says of which moment it is, and which others there are. */
public final class Memento implements Handler {

    private final Release release;
    private final Releases releases;
    private final Handler documents;

    /** @param documents answers for the release */
    public Memento(Release release, Releases releases, Handler documents) {
        this.release = release;
        this.releases = releases;
        this.documents = documents;
    }

    @Override
    public Answer answer(Ask ask) {
        Answer answer = documents.answer(ask);
        return Timeline.of(ask, releases)
                .around(answer, release)
                .header("Memento-Datetime", HttpDate.of(release.date()));
    }
}
