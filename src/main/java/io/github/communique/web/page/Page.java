// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page of this site: head, navigation, footer, and a main part to be filled. */
public final class Page {

    /** The media type of pages. */
    public static final String TYPE = "text/html; charset=utf-8";

    private final Document document = new Document("");
    private final Element head;
    private final PageHead top;
    private final Element main;
    private final String root;
    private final String home;

    private Page(String title, Ask ask) {
        root = ask.root();
        home = ask.home();
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        head = html.appendElement("head");
        Element body = html.appendElement("body");
        top = new PageHead(head, title, root, ask.base());
        alternate("application/atom+xml", root + "feed.atom");
        head.lastElementChild().attr("title", "Events that are new, changed or withdrawn");
        PageFrame frame = new PageFrame(root, ask.path().get(0));
        frame.above(body);
        main = body.appendElement("main").id("content").attr("tabindex", "-1");
        frame.below(body);
        document.outputSettings().prettyPrint(false);
    }

    /** A page with a title, as deep below the start page as what was asked for. */
    public static Page of(String title, Ask ask) {
        Page page = new Page(title, ask);
        if (!page.home.equals(page.root)) {
            page.frozen(ask.root() + String.join("/", ask.sentPath()));
        }
        return page;
    }

    /** Says that this is no page on the data of today, and leads to them. */
    private void frozen(String today) {
        Element line = main.appendElement("p").addClass("frozen").text("You are reading a ");
        line.appendElement("a").attr("href", home).text("frozen release");
        line.appendText(". ");
        line.appendElement("a").attr("href", today).text("The same today");
    }

    /** The part to be filled. */
    public Element main() {
        return main;
    }

    /**
     * The way up to where the things stand that this page tells of, as the begin of a relative reference: to the start page,
     * or to the release that is read.
     */
    public String root() {
        return home;
    }

    /** The way up to the start page, also from a release: lists, searches and pictures are of the data of today. */
    public String site() {
        return root;
    }

    /** Says in a sentence what the page tells, for those who show a link to it. */
    public Page describe(String words) {
        top.describe(words);
        return this;
    }

    /** Has a link to the page shown with a picture of the events that some fields choose, as they stand in an address. */
    public Page picture(String query) {
        top.picture(query);
        return this;
    }

    /** Says in the head where the same stands in another form. */
    public Page alternate(String type, String address) {
        head.appendElement("link").attr("rel", "alternate").attr("type", type).attr("href", address);
        return this;
    }

    /** Adds a style sheet of the page's own. */
    public Page style(String address) {
        head.appendElement("link").attr("rel", "stylesheet").attr("href", root + address);
        return this;
    }

    /** Adds a script that runs when the page is there; the page must be of use without it. */
    public Page script(String address) {
        head.appendElement("script").attr("src", root + address).attr("defer", true);
        return this;
    }

    /** The page as the body of an answer. */
    public Content content() {
        return Content.of(document.outerHtml() + "\n");
    }

    /** The page as an answer. */
    public Answer answer() {
        return Answer.ok(TYPE, content()).header("Content-Language", "en");
    }
}
