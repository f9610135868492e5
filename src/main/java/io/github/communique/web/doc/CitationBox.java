// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import io.github.communique.title.EdtfWords;
import io.github.communique.web.page.LocalAddress;
import java.time.ZoneOffset;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** How to cite a thing: by its name, the state of the data, and the address that stays. */
record CitationBox(String title, Node thing, Version version) {

    private static final int ENOUGH = 12;

    void show(Element main) {
        Element box = main.appendElement("section").addClass("cite").attr("aria-labelledby", "cite");
        box.appendElement("h2").id("cite").text("Cite this");
        String day = version.modified().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        Element line = box.appendElement("p");
        line.appendText("“" + title + "”, in: Communiqué, data of ");
        line.appendElement("time").attr("datetime", day).text(EdtfWords.of(day));
        line.appendText(", version ");
        line.appendElement("code").text(version.digest().substring(0, ENOUGH));
        line.appendText(". ");
        line.appendElement("code").addClass("address").text(thing.getURI());
        LocalAddress.warn(box, thing.getURI());
    }
}
