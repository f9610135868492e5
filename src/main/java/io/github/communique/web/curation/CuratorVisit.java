// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a curator, logged in or not, asks of the pages for curators.
 *
 * @param ask the request
 * @param cookie the secret that came with it, or a fresh one if none did
 * @param seal of the forms that go out with this cookie
 * @param name of the curator; empty if nobody is logged in
 * @param form what was sent in a form; empty for other requests
 */
record CuratorVisit(Ask ask, String cookie, String seal, String name, QueryParameters form) {

    /** The first part of the address of all such pages. */
    static final String PATH = "curate";

    /** The field that holds the seal. */
    static final String SEAL = "seal";

    private static final String SLUG = "[\\p{L}\\p{N}._~%-]+";

    boolean posted() {
        return ask.method().equals("POST");
    }

    /** The parts of the address below that of the pages for curators. */
    List<String> place() {
        return ask.path().subList(1, ask.path().size());
    }

    /** The last part of the address of the thing that is looked at. */
    String slug() {
        String slug = place().get(1);
        if (!slug.matches(SLUG)) {
            throw Problem.of(404, "There is no such page", "Begin at the page of an event.");
        }
        return slug;
    }

    /** A field of the form; empty text if it was not sent. */
    String field(String name) {
        return form.first(name).orElse("").strip();
    }

    /** A page that says who is logged in. */
    Page page(String title) {
        Page page = Page.of(title, ask);
        if (!name.isEmpty()) {
            Element line = form(page.main(), page.root() + PATH + "/logout").addClass("row");
            line.appendElement("span").text("You are " + name + ".");
            line.appendElement("a").attr("href", page.root() + PATH).text("Corrections");
            line.appendElement("button").addClass("plain").text("Log out");
        }
        page.main().appendElement("h1").text(title);
        return page;
    }

    /** A form that only pages of this server can send. */
    Element form(Element parent, String action) {
        Element form = parent.appendElement("form").attr("method", "post").attr("action", action);
        form.appendElement("input").attr("type", "hidden").attr("name", SEAL).attr("value", seal);
        return form;
    }

    /** A form whose fields stand one below the other, and which is sent to the address that it came from. */
    Element ownForm(Element parent) {
        return form(parent, ask.root() + String.join("/", ask.sentPath())).addClass("desk");
    }
}
