// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import org.jsoup.nodes.Element;

/** Commands for a reader to copy. */
final class Commands {

    private Commands() {}

    static void show(Element parent, String... lines) {
        parent.appendElement("pre")
                .addClass("commands")
                .attr("tabindex", "0")
                .appendElement("code")
                .text(String.join("\n", lines));
    }
}
