// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.title.EdtfWords;
import io.github.communique.web.http.Answer;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** Shows curators what was corrected last. */
record CorrectionList(View view, Ontology ontology, String base) {

    private static final int MOST = 200;
    private static final int DAY = 10;

    Answer show(CuratorVisit visit) {
        List<MadeCorrection> all = view.read(dataset -> MadeCorrection.all(dataset, ontology));
        Page page = visit.page("Corrections");
        Element main = page.main();
        main.appendElement("p")
                .text(
                        all.isEmpty()
                                ? "None yet. The page of each event has a link to correct it."
                                : "The newest first; " + Math.min(MOST, all.size()) + " of " + all.size() + ".");
        Element list = main.appendElement("ul").addClass("changes");
        Links links = new Links(base, page.root());
        all.stream().limit(MOST).forEach(made -> entry(list.appendElement("li"), made, links));
        return page.answer();
    }

    private static void entry(Element item, MadeCorrection made, Links links) {
        String day = made.when().substring(0, Math.min(DAY, made.when().length()));
        item.appendElement("span").addClass("quiet").text(EdtfWords.of(day) + ", " + made.who() + ": ");
        item.appendText(made.kind() + ": ");
        item.appendElement("a").attr("href", links.address(made.event())).text(made.title());
        item.appendText(". " + made.why() + " ");
        item.appendElement("a")
                .attr("href", links.root() + CuratorVisit.PATH + "/correction/" + made.id())
                .attr("aria-label", "Take back the correction of " + made.title())
                .text("Take back");
    }
}
