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
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.graph.XmlText;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;

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

    Entry of(Happening happening, Told told) {
        Entry entry = new Entry();
        entry.setId(happening.event().getURI());
        entry.setTitle(XmlText.clean(told.label()));
        entry.setUpdated(Date.from(happening.when()));
        entry.setPublished(Date.from(
                told.since().filter(since -> since.isBefore(happening.when())).orElse(happening.when())));
        entry.setSummary(summary(told));
        entry.setCategories(categories(happening, told));
        entry.setAuthors(authors(told));
        String document = base + "doc/" + happening.event().getURI().substring((base + "id/").length());
        entry.setAlternateLinks(alternates(document));
        entry.setOtherLinks(sources(told));
        return entry;
    }

    private static Content summary(Told told) {
        String quoted =
                told.sentences().stream().map(sentence -> "“" + sentence + "”").collect(Collectors.joining("\n"));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(XmlText.clean(quoted.isEmpty() ? NO_SENTENCE : quoted));
        return summary;
    }

    private List<Category> categories(Happening happening, Told told) {
        List<Category> categories = new ArrayList<>();
        told.types().stream()
                .filter(type -> type.startsWith(Dip.NS))
                .map(type -> type.substring(Dip.NS.length()))
                .filter(name -> ontology.eventType(name).isPresent())
                .forEach(name -> categories.add(
                        category(Dip.NS, name, ontology.label(Dip.NS + name).orElse(name))));
        boolean fresh = happening.came() && told.articles().size() == 1;
        categories.add(fresh ? category(ACTIVITY, "Create", "new") : category(ACTIVITY, "Update", "changed"));
        return categories;
    }

    private static Category category(String scheme, String term, String label) {
        Category category = new Category();
        category.setScheme(scheme);
        category.setTerm(term);
        category.setLabel(label);
        return category;
    }

    private static List<SyndPerson> authors(Told told) {
        List<SyndPerson> authors = new ArrayList<>();
        told.publishers().forEach(name -> authors.add(person(name)));
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

    private static List<Link> sources(Told told) {
        List<Link> links = new ArrayList<>();
        for (Node article : told.articles()) {
            told.text(article, SchemaDO.url.asNode()).filter(EntryText::web).ifPresent(address -> {
                Link link = link("via", "text/html", address);
                link.setTitle(XmlText.clean(
                        told.text(article, SchemaDO.headline.asNode()).orElse(address)));
                links.add(link);
            });
        }
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
