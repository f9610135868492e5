// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.Store;
import io.github.communique.store.Tombstone;
import io.github.communique.store.Version;
import io.github.communique.view.EventViews;
import io.github.communique.web.feed.Sections.Section;
import io.github.communique.web.graph.XmlText;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jdom2.Element;

/** Answers with the feed of events that are new, changed or gone, in Atom. */
public final class AtomFeed implements Handler {

    private static final String TYPE = "application/atom+xml; charset=utf-8";
    private static final String NOTE =
            "What news articles tell of diplomatic events, read by machine: each entry is an event"
                    + " with the sentences it was read from. Give the address of this feed to a feed reader. With type= and party="
                    + " it tells of some events alone, as feed.atom?type=Meeting&party=Kenya.";

    private final Store store;
    private final Ontology ontology;
    private final String base;
    private final Sections sections;
    private final EntryText entries;
    private final AtomicReference<Optional<Written>> last = new AtomicReference<>(Optional.empty());

    /** What was answered last, for the many readers that ask for the same. */
    private record Written(Version version, FeedAsk asked, String text) {}

    public AtomFeed(Store store, Ontology ontology, String base) {
        this.store = store;
        this.ontology = ontology;
        this.base = base;
        sections = new Sections(store.history(), base);
        entries = new EntryText(ontology, base);
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        FeedAsk asked = FeedAsk.of(ask.parameters(), ontology);
        if (asked.archive() > sections.archives()) {
            throw Problem.of(404, "There is no such archive", "Follow the links from feed.atom.");
        }
        return store.readVersion((version, dataset) -> {
            Written written = last.get()
                    .filter(one -> one.version().equals(version) && one.asked().equals(asked))
                    .orElseGet(() -> new Written(version, asked, write(asked, version, dataset)));
            last.set(Optional.of(written));
            String tag = version.digest().substring(0, 24) + "-" + Integer.toHexString(asked.hashCode());
            return Answer.ok(TYPE, written.text()).state("\"" + tag + "\"", version.modified());
        });
    }

    private String write(FeedAsk asked, Version version, DatasetGraph dataset) {
        Section section = sections.section(asked);
        List<Entry> told = new ArrayList<>();
        List<Element> more = new ArrayList<>();
        Set<Node> entered = new HashSet<>();
        EventViews views = EventViews.of(dataset, ontology);
        if (asked.archive() > 0) {
            more.add(AtomText.archive());
        }
        for (EventStep step : section.steps()) {
            Optional<Tombstone> gone = store.gone(step.event().getURI());
            gone.ifPresent(stone -> more.add(AtomText.deleted(step.event().getURI(), stone)));
            views.event(step.event())
                    .filter(event -> gone.isEmpty() && entered.add(event.event()))
                    .ifPresent(event -> told.add(entries.of(step.at(event.event()), event, views)));
        }
        Feed feed = head(asked, section);
        feed.setUpdated(Date.from(
                section.steps().stream().map(EventStep::when).findFirst().orElse(version.modified())));
        feed.setEntries(told);
        return AtomText.write(feed, more);
    }

    private Feed head(FeedAsk asked, Section section) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(base + asked.in(0).address());
        feed.setTitle(XmlText.clean("Diplomatic events: new, changed and withdrawn"
                + (asked.words().isEmpty() ? "" : " (" + asked.words() + ")")));
        Content note = new Content();
        note.setValue(NOTE);
        feed.setSubtitle(note);
        feed.setRights("CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");
        feed.setIcon(base + "web/icon.svg");
        feed.setAuthors(List.of(EntryText.person("Communiqué")));
        feed.setAlternateLinks(List.of(EntryText.link("alternate", "text/html", base + "events")));
        feed.setOtherLinks(links(asked, section));
        return feed;
    }

    private List<Link> links(FeedAsk asked, Section section) {
        String type = "application/atom+xml";
        List<Link> links = new ArrayList<>();
        links.add(EntryText.link("self", type, base + asked.address()));
        links.add(EntryText.link("license", "text/html", "https://creativecommons.org/licenses/by/4.0/"));
        if (asked.archive() > 0) {
            links.add(EntryText.link("current", type, base + asked.in(0).address()));
        }
        if (section.older() > 0) {
            String older = base + asked.in(section.older()).address();
            links.add(EntryText.link("next", type, older));
            links.add(EntryText.link("prev-archive", type, older));
        }
        return links;
    }
}
