// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.github.communique.store.Tombstone;
import io.github.communique.web.graph.XmlText;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Writes what stands in a feed beside its entries, and the feed itself. */
final class AtomText {

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");
    private static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");

    private AtomText() {}

    /** That an entry was taken away: RFC 6721. */
    static Element deleted(String id, Tombstone stone) {
        Element name = new Element("name", ATOM).setText(XmlText.clean(stone.who()));
        return new Element("deleted-entry", TOMBSTONES)
                .setAttribute("ref", id)
                .setAttribute(
                        "when", stone.when().truncatedTo(ChronoUnit.SECONDS).toString())
                .addContent(new Element("by", TOMBSTONES).addContent(name))
                .addContent(new Element("comment", TOMBSTONES).setText(XmlText.clean(stone.why())));
    }

    /** That a document is an archive: RFC 5005. */
    static Element archive() {
        return new Element("archive", HISTORY);
    }

    static String write(Feed feed, List<Element> more) {
        feed.setForeignMarkup(more);
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }
}
