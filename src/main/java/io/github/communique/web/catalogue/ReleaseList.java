// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Page;
import io.github.communique.web.page.WideTable;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** All releases: as a page, as JSON, and as a series in DCAT. */
record ReleaseList(Releases releases, Catalogue catalogue) {

    Answer answer(Ask ask) {
        return new Offer(() -> page(ask), this::json, catalogue::series).answer(ask);
    }

    private Answer page(Ask ask) {
        Page page = Page.of("Releases", ask);
        Element main = page.main();
        main.appendElement("h1").text("Releases");
        main.appendElement("p")
                .text(
                        "A release is the whole data set as it was at one moment. It never changes, has a citation, and can be"
                                + " asked like the current data.");
        List<Release> newest = new ArrayList<>(releases.all());
        Collections.reverse(newest);
        if (newest.isEmpty()) {
            main.appendElement("p")
                    .text("There is none yet. The publisher makes one with the command: communique release");
        } else {
            table(main, page.root(), newest);
        }
        page.alternate("application/json", page.root() + "release/");
        return page.answer();
    }

    private static void table(Element main, String root, List<Release> newest) {
        Element table = WideTable.open(main, "Releases");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String name : List.of("Release", "Frozen", "Events", "Articles", "Statements", "Changes")) {
            Element cell = head.appendElement("th").attr("scope", "col").text(name);
            cell.toggleClass(List.of("Release", "Frozen").contains(name) ? "name" : "number");
        }
        Element body = table.appendElement("tbody");
        newest.forEach(release -> row(body.appendElement("tr"), root + "release/" + release.version() + "/", release));
    }

    private static void row(Element line, String address, Release release) {
        line.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", address)
                .text(release.version());
        line.appendElement("td")
                .appendElement("time")
                .attr("datetime", release.date().toString())
                .text(release.date().toString().substring(0, 10));
        var counts = release.facts().counts();
        for (long count : new long[] {counts.events(), counts.articles(), counts.quads()}) {
            line.appendElement("td").addClass("number").text(Size.count(count));
        }
        Element changes = line.appendElement("td").addClass("number");
        release.facts()
                .change()
                .ifPresentOrElse(
                        step -> changes.appendElement("a")
                                .attr("href", address + "changes")
                                .text("+" + Size.count(step.added()) + " −" + Size.count(step.removed())),
                        () -> changes.text("first"));
    }

    private String json() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        releases.all()
                .forEach(release -> list.add(Json.createReader(new java.io.StringReader(release.text("release.json")))
                        .readObject()));
        return list.build() + "\n";
    }
}
