// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.view.ArticleRef;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.graph.XmlText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an entry of the feed from what is told of an event. */
final class EntryText {

    private static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";
    private static final String NO_SENTENCE = "No sentence is quoted.";

    private final Ontology ontology;
    private final String base;

    EntryText(Ontology ontology, String base) {
        this.ontology = ontology;
        this.base = base;
    }

    Entry of(EventStep step, EventView event, EventViews views) {
        Entry entry = new Entry();
        entry.setId(step.event().getURI());
        entry.setTitle(XmlText.clean(event.title()));
        entry.setUpdated(Date.from(step.when()));
        entry.setPublished(Date.from(
                since(event, views).filter(since -> since.isBefore(step.when())).orElse(step.when())));
        entry.setSummary(summary(event, views));
        entry.setCategories(categories(step, event));
        entry.setAuthors(authors(event));
        String document = base + "doc/" + step.event().getURI().substring((base + "id/").length());
        entry.setAlternateLinks(alternates(document));
        entry.setOtherLinks(sources(event));
        return entry;
    }

    /** When the first of its articles was read, as far as is known. */
    private static Optional<Instant> since(EventView event, EventViews views) {
        return event.reports().stream()
                .flatMap(report -> views.readings(report).stream())
                .map(reading -> Instant.parse(reading.moment()))
                .min(Instant::compareTo);
    }

    private static Content summary(EventView event, EventViews views) {
        String quoted = event.reports().stream()
                .flatMap(report -> views.wording(report).sentences().stream())
                .map(sentence -> "“" + sentence.exact() + "”")
                .distinct()
                .collect(Collectors.joining("\n"));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(XmlText.clean(quoted.isEmpty() ? NO_SENTENCE : quoted));
        return summary;
    }

    private List<Category> categories(EventStep step, EventView event) {
        List<Category> categories = new ArrayList<>();
        event.reports().stream()
                .map(EventReport::type)
                .filter(name -> ontology.eventType(name).isPresent())
                .distinct()
                .sorted()
                .forEach(name -> categories.add(
                        category(Dip.NS, name, ontology.label(Dip.NS + name).orElse(name))));
        boolean fresh = step.came() && articles(event).count() == 1;
        categories.add(fresh ? category(ACTIVITY, "Create", "new") : category(ACTIVITY, "Update", "changed"));
        return categories;
    }

    private static Stream<ArticleRef> articles(EventView event) {
        return event.reports().stream().map(EventReport::article).distinct();
    }

    private static Category category(String scheme, String term, String label) {
        Category category = new Category();
        category.setScheme(scheme);
        category.setTerm(term);
        category.setLabel(label);
        return category;
    }

    private static List<SyndPerson> authors(EventView event) {
        List<SyndPerson> authors = new ArrayList<>();
        articles(event)
                .map(ArticleRef::publisher)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .forEach(name -> authors.add(person(name)));
        return authors;
    }

    static Person person(String name) {
        Person person = new Person();
        person.setName(XmlText.clean(name));
        return person;
    }

    private static List<Link> alternates(String document) {
        List<Link> links = new ArrayList<>();
        links.add(link("alternate", "text/html", document));
        for (RdfType type : RdfType.values()) {
            links.add(link("alternate", type.type(), document + "." + type.extension()));
        }
        return links;
    }

    private static List<Link> sources(EventView event) {
        List<Link> links = new ArrayList<>();
        articles(event).filter(article -> web(article.url())).forEach(article -> {
            Link link = link("via", "text/html", article.url());
            link.setTitle(XmlText.clean(article.title().isEmpty() ? article.url() : article.title()));
            links.add(link);
        });
        return links;
    }

    /** An article that was read from a file has no address that a reader could follow. */
    private static boolean web(String address) {
        return address.startsWith("http:") || address.startsWith("https:");
    }

    static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }
}
