// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.Links;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Shows a party with its office and the side that it acts for. */
record PartyView(Facts facts, Links links) {

    void show(Element item) {
        item.appendChild(links.show(facts.thing(), facts.name()));
        String offices = facts.all(Dip.office).stream().map(facts::name).collect(Collectors.joining(", "));
        if (!offices.isEmpty()) {
            item.appendText(", " + offices);
        }
        facts.all(Dip.actsFor).forEach(side -> {
            item.appendText(offices.isEmpty() ? ", for " : " of ");
            item.appendChild(links.show(side, facts.name(side)));
        });
    }
}
