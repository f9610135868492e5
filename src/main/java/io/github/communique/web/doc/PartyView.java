// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.view.PartyRef;
import io.github.communique.view.ThingRef;
import io.github.communique.web.page.Flag;
import io.github.communique.web.page.Links;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Shows a party with its office and the side that it acts for. */
record PartyView(PartyRef party, Links links) {

    void show(Element item) {
        Flag.show(item, party.country());
        item.appendChild(links.show(new ThingRef(party.iri(), party.name())));
        String offices = party.offices().stream().map(ThingRef::name).collect(Collectors.joining(", "));
        if (!offices.isEmpty()) {
            item.appendText(", " + offices);
        }
        party.sides().forEach(side -> {
            item.appendText(offices.isEmpty() ? ", for " : " of ");
            item.appendChild(links.show(new ThingRef(side.iri(), side.name())));
        });
    }
}
