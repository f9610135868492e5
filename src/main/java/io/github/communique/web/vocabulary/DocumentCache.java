// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.store.View;
import io.github.communique.web.graph.Alternates;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.graph.KeptValues;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.HttpDate;
import io.github.communique.web.page.Page;
import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Documents as they are sent, with what the head of an answer tells of them. What is written once is kept, but for the
 * records of the authority, of which there are thousands.
 */
final class DocumentCache {

    private static final long MOST_BYTES = 16L << 20;

    private final Binder binder;
    private final View store;
    private final String base;
    private final KeptValues<String, Content> written = new KeptValues<>(MOST_BYTES, Content::room);
    private final KeptValues<Asked, Answer> pages =
            new KeptValues<>(MOST_BYTES, page -> page.content().room());

    /** A page by the path that was asked for, made from one version of the data. */
    private record Asked(String version, String path) {}

    /** With a binder of pages, the data that these count, and the base of this site. */
    DocumentCache(Binder binder, View store, String base) {
        this.binder = binder;
        this.store = store;
        this.base = base;
    }

    /** A document in a form. */
    Answer of(PublishedDocument publication, DocumentForm form, Ask ask) {
        Answer answer = form.language()
                .map(language -> Answer.ok(form.contentType(), copy(publication, language)))
                .orElseGet(() -> page(publication, ask));
        return answer.tagged()
                .header("Last-Modified", HttpDate.of(modified(publication, form)))
                .header("Link", alternates(publication, ask).header())
                .header("Link", link(base + publication.path(publication.edition()), "canonical"))
                .header("Link", link("https://creativecommons.org/licenses/by/4.0/", "license"))
                .header("Link", link(base + publication.path(), "latest-version"))
                .header("Link", link(base + "ontology/changes", "version-history"));
    }

    private Answer page(PublishedDocument publication, Ask ask) {
        if (publication.kind() == PublishedDocument.Kind.RECORDS) {
            return bound(publication, ask);
        }
        String version = store.version().digest();
        return pages.get(new Asked(version, String.join("/", ask.path())), asked -> bound(publication, ask));
    }

    private Answer bound(PublishedDocument publication, Ask ask) {
        Page page = binder.page(publication, ask);
        DocumentForm.all().stream()
                .filter(form -> form.language().isPresent())
                .forEach(form ->
                        page.alternate(form.type(), alternates(publication, ask).address(form)));
        return page.answer();
    }

    private static Alternates alternates(PublishedDocument publication, Ask ask) {
        return new Alternates(ask.root() + publication.path(publication.edition()), "");
    }

    private Content copy(PublishedDocument publication, RdfType language) {
        if (publication.kind() == PublishedDocument.Kind.RECORDS) {
            return data(publication, language);
        }
        String name = publication.path(publication.edition()) + "." + language.extension();
        return written.get(name, absent -> data(publication, language));
    }

    /** As it is on disk, where it is a file; else written from a copy, as writing names prefixes in what it writes. */
    private static Content data(PublishedDocument publication, RdfType language) {
        if (language == RdfType.TURTLE && publication.text().isPresent()) {
            return Content.of(publication.text().get());
        }
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, publication.graph());
        copy.getPrefixMapping().setNsPrefixes(publication.graph().getPrefixMapping());
        return language.content(copy);
    }

    /** The page of a current text changes with the data, as it counts them. */
    private Instant modified(PublishedDocument publication, DocumentForm form) {
        Instant text = publication.edition().modified();
        Instant data = store.version().modified();
        boolean counts = form.language().isEmpty() && !publication.edition().frozen();
        return counts && data.isAfter(text) ? data : text;
    }

    private static String link(String target, String relation) {
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
