// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.store.StoreBase;
import org.jsoup.nodes.Element;

/** A warning below a citation whose address nobody else can follow. */
public final class LocalAddress {

    private LocalAddress() {}

    /** Warns where that is so. */
    public static void warn(Element below, String address) {
        if (new StoreBase(address).isLocal()) {
            below.appendElement("p")
                    .addClass("quiet")
                    .text(
                            "This address leads nowhere but on the machine that serves these pages, so nobody else can follow"
                                    + " the citation.");
        }
    }
}
