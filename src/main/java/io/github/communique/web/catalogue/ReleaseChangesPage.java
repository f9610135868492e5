// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.release.Changed;
import io.github.communique.release.Release;
import io.github.communique.release.ReleaseFacts;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What is other in a release than in the one before: as a page, or as RDF Patch. */
record ReleaseChangesPage(Release release) {

    private static final int SHOWN = 500;
    private static final String PATCH = "application/rdf-patch";
    private static final Map<Changed.How, String> WORDS =
            Map.of(Changed.How.ADDED, "New", Changed.How.REMOVED, "Gone", Changed.How.CHANGED, "Told otherwise");

    Answer answer(Ask ask) {
        ReleaseFacts.Step step = release.facts()
                .change()
                .orElseThrow(() -> Problem.of(
                        404, "This is the first release", "There is no release before it from which it could differ."));
        List<String> offered = List.of("text/html", PATCH);
        String type = ask.accept().best(offered).orElseThrow(() -> Problem.notAcceptable(offered));
        Answer answer = type.equals(PATCH)
                ? ReleaseFiles.answer(ask, release, "changes.rdfp").header("Cache-Control", "no-cache")
                : page(ask, step).tagged();
        return answer.header("Vary", "Accept");
    }

    private Answer page(Ask ask, ReleaseFacts.Step step) {
        Page page = Page.of("Changes in release " + release.version(), ask);
        Element main = page.main();
        String self = page.root() + "release/" + release.version() + "/";
        main.appendElement("h1").text("From release " + step.previous() + " to " + release.version());
        Element line = main.appendElement("p")
                .text("%s came, %s went. "
                        .formatted(Counted.first(step.added(), "statement"), Size.count(step.removed())));
        line.appendElement("a")
                .attr("href", page.root() + "dump/" + release.version() + "/changes.rdfp")
                .text("All of it as RDF Patch");
        line.appendText(", which turns the data of the one into those of the other.");
        List<Changed> changes = release.changes();
        for (Changed.How how : Changed.How.values()) {
            part(
                    main,
                    page,
                    how,
                    changes.stream().filter(one -> one.how() == how).toList());
        }
        page.alternate(PATCH, page.root() + "dump/" + release.version() + "/changes.rdfp");
        main.appendElement("p").appendElement("a").attr("href", self).text("Release " + release.version());
        return page.answer();
    }

    private void part(Element main, Page page, Changed.How how, List<Changed> changes) {
        if (changes.isEmpty()) {
            return;
        }
        main.appendElement("h2").text(WORDS.get(how) + " (" + Size.count(changes.size()) + ")");
        Element list = main.appendElement("ul").addClass("changes");
        String where = how == Changed.How.REMOVED
                ? release.facts().change().orElseThrow().previous()
                : release.version();
        changes.stream().limit(SHOWN).forEach(change -> {
            Element item = list.appendElement("li");
            item.appendElement("span").addClass("badge").text(change.kind());
            item.appendText(" ");
            item.appendElement("a").attr("href", document(page, where, change)).text(change.label());
        });
        if (changes.size() > SHOWN) {
            main.appendElement("p")
                    .text("These are the first " + SHOWN + "; changes.tsv among the files of the release has all.");
        }
    }

    private String document(Page page, String version, Changed change) {
        String local = change.iri().substring(release.facts().base().length()).replaceFirst("^id/", "doc/");
        return page.root() + "release/" + version + "/" + local;
    }
}
