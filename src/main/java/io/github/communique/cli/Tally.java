// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.correction.Unheld;
import io.github.communique.publish.Held;
import io.github.communique.publish.Report;
import java.nio.file.Path;

/** Counts what became of articles, and names at once each that did not go in whole. */
final class Tally {

    private final Console console;
    private final Path store;
    private final Faults faults;
    private int articles;
    private int events;
    private int unchanged;
    private int refused;
    private int uncertain;
    private int withdrawn;
    private int undated;
    private int unheld;

    /** @param store the folder of the store that they go into */
    Tally(Console console, Path store) {
        this.console = console;
        this.store = store;
        this.faults = new Faults(console);
    }

    void add(String source, Report report) {
        switch (report.outcome()) {
            case PUBLISHED -> articles++;
            case UNCHANGED -> unchanged++;
            case WITHDRAWN -> {
                withdrawn++;
                console.complain("withdrawn: %s stays out, as <%s> was withdrawn", source, report.graph());
            }
        }
        events += report.accepted();
        undated += report.article().published().isEmpty() ? 1 : 0;
        report.unheld().forEach(this::tellUnheld);
        report.quarantined().forEach(entry -> {
            if (entry.uncertain()) {
                uncertain++;
            } else {
                quarantine(source, entry);
            }
        });
    }

    /** Tells what had to be mended in an article. */
    void note(String note) {
        console.say("note: %s", note);
    }

    void refuse(Outcome.Refused refusal) {
        faults.add(refusal);
    }

    /** Names what was read and could not be stored. */
    void lose(String source) {
        console.complain("not stored: %s", source);
    }

    void passOver(String file) {
        faults.passOver(file);
    }

    /** Says what became of all. */
    void tell() {
        console.say("%s.", this);
        faults.tellPassedOver();
    }

    /** Whether nothing came at all. */
    boolean empty() {
        return articles + unchanged + withdrawn == 0 && faults.none();
    }

    /** Whether all went in whole, apart from what is too uncertain. */
    boolean clean() {
        return refused + withdrawn == 0 && faults.none();
    }

    @Override
    public String toString() {
        return "%d articles published, %d unchanged, %d withdrawn, %s; %d events accepted; in quarantine %d refused, %d too uncertain%s%s"
                .formatted(articles, unchanged, withdrawn, faults, events, refused, uncertain, undated(), unheld());
    }

    private String undated() {
        return undated == 0 ? "" : "; " + undated(undated);
    }

    private String unheld() {
        return unheld == 0
                ? ""
                : "; %d corrected events are as they were, since what was corrected does not hold any more: see communique"
                                .formatted(unheld)
                        + " correct list";
    }

    private void tellUnheld(Unheld event) {
        unheld++;
        console.complain(
                "not corrected: what was corrected of <%s> is kept, but does not hold any more: %s",
                event.event(), OneLine.of(event.why()));
    }

    /** Says of how many articles nobody knows the day. */
    static String undated(int articles) {
        return articles == 1
                ? "1 article tells no date: give one with --published"
                : articles + " articles tell no date: give one with --published";
    }

    private void quarantine(String source, Held entry) {
        refused++;
        console.complain(
                "in quarantine: an event of %s was refused; see: communique quarantine show %s --store %s",
                source, entry.id(), RemoteCopy.nameOf(store));
    }
}
