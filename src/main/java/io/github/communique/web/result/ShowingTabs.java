// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import java.util.Collection;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Leads from one way of showing an answer to the others.
 *
 * @param possible the ways in which this answer can be shown
 * @param here the way in which it is shown
 * @param address of each
 */
public record ShowingTabs(Collection<Showing> possible, Showing here, Function<Showing, String> address) {

    /** Shows them in a row. */
    public void show(Element parent) {
        Element list = parent.appendElement("nav")
                .attr("aria-label", "Show the answer as")
                .appendElement("ul")
                .addClass("tabs");
        possible.forEach(showing -> {
            Element link = list.appendElement("li").appendElement("a").attr("href", address.apply(showing));
            link.text(showing.label());
            if (showing == here) {
                link.attr("aria-current", "true");
            }
        });
    }
}
