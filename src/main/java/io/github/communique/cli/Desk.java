// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.channel.Call;
import io.github.communique.channel.Caller;
import io.github.communique.model.Article;
import io.github.communique.publish.Draft;
import io.github.communique.publish.DraftJson;
import io.github.communique.publish.KeptTexts;
import io.github.communique.publish.Knowledge;
import io.github.communique.publish.Publisher;
import io.github.communique.publish.Publishing;
import io.github.communique.publish.Report;
import io.github.communique.publish.ReportJson;
import io.github.communique.rdf.Iris;
import io.github.communique.store.StoreInUseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes drafts to a store: itself while nobody holds it, which it then does for a moment only, else through the program that
 * does. What was under way when that program ended is handed in again; what is stored already changes nothing.
 */
final class Desk implements Publishing {

    /** The word by which drafts are handed in; no command is called so. */
    static final String HAND_IN = "=drafts";

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final House house;
    private final Path folder;
    private final Iris iris;
    private final KeptTexts texts;
    private boolean knowing;

    Desk(House house, Path folder, Iris iris) {
        this.house = house;
        this.folder = folder;
        this.iris = iris;
        texts = new KeptTexts(folder, iris);
    }

    @Override
    public List<Report> publish(List<Draft> drafts) throws IOException {
        List<Report> reports = store(drafts);
        for (Report report : reports) {
            if (report.outcome() != Report.Outcome.WITHDRAWN) {
                keep(report.article());
            }
        }
        return reports;
    }

    /** The article is in already: a text that cannot be kept costs itself alone. */
    private void keep(Article article) {
        try {
            texts.keep(article);
        } catch (IOException full) {
            house.console()
                    .complain(
                            "The text of %s is not kept (%s); its events are stored: take it in again to keep it.",
                            article.address(), full.getMessage());
        }
    }

    private List<Report> store(List<Draft> drafts) throws IOException {
        boolean silent = false;
        Optional<Caller> before = Optional.empty();
        while (true) {
            try (OpenStore opened = house.store(folder, GRACE)) {
                return publish(opened, drafts);
            } catch (StoreInUseException held) {
                Optional<Caller> caller = Caller.at(folder);
                if (caller.isEmpty() && silent) {
                    throw held;
                }
                // once it may be that the program has ended since it was found to hold the store
                silent = caller.isEmpty();
                if (caller.isPresent()) {
                    Optional<List<Report>> reports = handIn(caller.get(), before, drafts);
                    if (reports.isPresent()) {
                        return reports.get();
                    }
                    before = caller;
                }
            }
        }
    }

    private List<Report> publish(OpenStore opened, List<Draft> drafts) throws IOException {
        if (!knowing) {
            new Knowledge(iris, house.ontology().graph(), house.authority()).putInto(opened.store());
            knowing = true;
        }
        return opened.tally()
                .counted(new Publisher(
                                house.quarantine(folder),
                                opened.store(),
                                Curation.derived(house, opened, iris),
                                Curation.corrector(house, opened, iris))
                        .publish(drafts));
    }

    /**
     * Empty if the line broke: the drafts may have gone in or not.
     *
     * @param before the one whose line broke over these drafts already, if one did
     */
    private Optional<List<Report>> handIn(Caller caller, Optional<Caller> before, List<Draft> drafts)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Call call = new Call(
                List.of(HAND_IN, iris.base(), Versions.program()), Path.of(""), false, DraftJson.write(drafts));
        int code;
        try {
            code = caller.call(call, out, err);
        } catch (IOException broken) {
            if (before.filter(caller::isSameAs).isPresent()) {
                throw new IOException(
                        "the program that holds the store " + folder
                                + " broke off twice over these articles; look at what it says, and start it again",
                        broken);
            }
            house.console()
                    .complain(
                            "The program that held the store %s broke off; the articles are handed in again.", folder);
            return Optional.empty();
        }
        Doorkeeper.requireDone(code, err);
        return Optional.of(ReportJson.read(drafts, out.toByteArray()));
    }
}
