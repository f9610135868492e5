// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.correction.Unheld;
import io.github.communique.model.Article;
import java.util.List;
import java.util.Objects;

/**
 * What came of publishing an article.
 *
 * @param article which
 * @param graph the name of its graph
 * @param outcome what was done
 * @param accepted how many of its events passed the gate
 * @param quarantined the events that did not
 * @param unheld its events whose corrections the shapes refuse, now that they are read so
 */
public record Report(
        Article article, String graph, Outcome outcome, int accepted, List<Held> quarantined, List<Unheld> unheld) {

    /** What can become of an article. */
    public enum Outcome {
        /** It is new, or stands in place of what was there. */
        PUBLISHED,
        /** The store held just this already. */
        UNCHANGED,
        /** It was withdrawn before, and stays out. */
        WITHDRAWN
    }

    public Report {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(outcome, "outcome");
        quarantined = List.copyOf(quarantined);
        unheld = List.copyOf(unheld);
    }

    /** Whether all of it stands in the store. */
    public boolean whole() {
        return outcome != Outcome.WITHDRAWN && quarantined.isEmpty();
    }
}
