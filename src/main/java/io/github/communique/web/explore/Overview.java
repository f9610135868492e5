// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.WorldMap;
import io.github.communique.web.page.Page;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The data in one look: when, where and between whom. */
public final class Overview {

    private static final int PAIRS = 7;

    private final DealingsArchive archive;
    private final WorldMap map = new WorldMap();

    public Overview(DealingsArchive archive) {
        this.archive = archive;
    }

    /** Shows it, if there is anything to be seen. */
    public void show(Page page) {
        Dealings all = archive.all();
        if (all.byDay().isEmpty()) {
            return;
        }
        page.style("web/chart.css");
        Exhibition exhibition = new Exhibition(all, new Narrowing(Map.of()), page.root());
        Element main = page.main();
        exhibition.timeline().show(main);
        Element row = main.appendElement("div").addClass("overview");
        exhibition.world(map).show(row);
        exhibition.pairs(PAIRS).show(row);
        Element more = main.appendElement("p").addClass("quiet");
        more.appendElement("a").attr("href", page.root() + "explore").text("Explore all pictures");
        more.appendText(", or choose two states in ");
        more.appendElement("a").attr("href", page.root() + "relations").text("relations");
        more.appendText(".");
    }
}
