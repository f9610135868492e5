// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.chart.BarsImage;
import org.jsoup.nodes.Element;

/** The head of a page: its name, its style, and what others show of it who link to it. */
final class PageHead {

    private static final String USUAL =
            "Who met, called, visited, urged, criticised or sanctioned whom; when and where; and the sentence that says so.";
    private static final int LONGEST = 200;

    private final Element head;
    private final String root;
    private final String base;

    /**
     * A head with what every page has.
     *
     * @param root the way up to the start page
     * @param base of the site's addresses, which previews need whole
     */
    PageHead(Element head, String title, String root, String base) {
        this.head = head;
        this.root = root;
        this.base = base;
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(title + " – Communiqué");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        link("stylesheet", "web/style.css");
        link("icon", "web/icon.svg").attr("type", "image/svg+xml");
        link("icon", "favicon.ico").attr("sizes", "32x32");
        link("apple-touch-icon", "web/touch-icon.png");
        preview(title);
    }

    private Element link(String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", root + address);
    }

    private void preview(String title) {
        head.appendElement("meta").attr("name", "description");
        property("og:type", "website");
        property("og:site_name", "Communiqué");
        property("og:title", title);
        property("og:description", "");
        property("og:image", "");
        property("og:image:width", Integer.toString(BarsImage.WIDTH));
        property("og:image:height", Integer.toString(BarsImage.HEIGHT));
        head.appendElement("meta").attr("name", "twitter:card").attr("content", "summary_large_image");
        describe(USUAL);
        picture("");
    }

    private void property(String name, String value) {
        head.appendElement("meta").attr("property", name).attr("content", value);
    }

    /** Says in a sentence what the page tells. */
    void describe(String words) {
        String shown =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceFirst("\\s+\\S*$", "") + " …";
        head.select("meta[name=description], meta[property=og:description]").attr("content", shown);
    }

    /** Names the picture that previews show, by the fields that choose its events. */
    void picture(String query) {
        head.select("meta[property=og:image]").attr("content", base + "explore/when.png" + query);
    }
}
