// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import org.jsoup.nodes.Element;

/**
 * A run of text that a reader sees as one paragraph, heading or list item.
 *
 * @param holder the element it stands in
 * @param text its text, white space made plain
 * @param linked how many of its characters are in links
 */
record Block(Element holder, String text, int linked) {

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    boolean isHeading() {
        return holder.normalName().matches("h[1-6]");
    }
}
