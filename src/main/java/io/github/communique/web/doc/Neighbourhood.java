// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.view.EventView;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import org.jsoup.nodes.Element;

/** What all events together show around one thing; a seam, since the pages on things know only what is told of their thing. */
public interface Neighbourhood {

    /** Where no events are at hand but those of the thing, as in a release. */
    Neighbourhood NONE = new Neighbourhood() {
        @Override
        public void pictures(Page page, Element place, String thing) {}

        @Override
        public void related(Element place, EventView event, Links links) {}
    };

    /** Shows when the events of a thing were and who took part in them, where they are enough to be seen. */
    void pictures(Page page, Element place, String thing);

    /** Lists other events near one: of the same parties, of the same document, in the same article. */
    void related(Element place, EventView event, Links links);
}
