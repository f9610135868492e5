// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.store.View;
import io.github.communique.web.graph.Questions;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;

/** Makes the pages of documents. */
final class Binder {

    private static final String NAMESPACE = "ontology";

    private final EditionLibrary library;
    private final Census census;
    private final String base;
    private final ConstraintWording wording = ConstraintWording.load();
    private final Query instances = Questions.load("vocabulary-instances");
    private final Query uses = Questions.load("vocabulary-uses");

    Binder(EditionLibrary library, View store, String base) {
        this.library = library;
        this.base = base;
        census = new Census(store);
    }

    /** The page of a document. */
    Page page(PublishedDocument publication, Ask ask) {
        Page page = Page.of(title(publication), ask);
        Places places = new Places(publication, page.root());
        switch (publication.kind()) {
            case NAMESPACE, MODULE -> namespace(publication, places).fill(page);
            case CODES -> new SchemePage(publication, ontology(publication), places).fill(page);
            case LEXICON -> new LexiconPage(publication, ontology(publication), places).fill(page);
            case RECORDS -> new RecordPage(publication, ontology(publication), places).fill(page);
            case SHAPES ->
                new ShapesPage(publication, library.files(publication), places, new ShapeView(places, wording))
                        .fill(page);
        }
        return page;
    }

    private String title(PublishedDocument publication) {
        Places nowhere = new Places(publication, "");
        return publication.kind() == PublishedDocument.Kind.RECORDS
                ? new RecordPage(publication, ontology(publication), nowhere).title()
                : new DocumentImprint(publication, nowhere).title();
    }

    /** The page of what changed. */
    Page changes(Ask ask) {
        Page page = Page.of("Changes of the ontology", ask);
        PublishedDocument current = library.namespaces().get(0);
        new ChangesPage(library.namespaces(), new Places(changed(current), page.root())).fill(page);
        return page;
    }

    /** The same document as seen from a page that does not show it. */
    private static PublishedDocument changed(PublishedDocument current) {
        return new PublishedDocument(
                current.iri() + "/changes", current.edition(), current.kind(), current.graph(), Optional.empty());
    }

    private TermGraph ontology(PublishedDocument publication) {
        return library.beside(publication, NAMESPACE).terms();
    }

    private NamespacePage namespace(PublishedDocument publication, Places places) {
        TermGraph terms = publication.terms();
        Optional<Usage> usage = publication.edition().frozen()
                ? Optional.empty()
                : Optional.of(new Usage(terms, census.counts(), new Links(base, places.root()), instances, uses));
        List<Aspect> aspects = new ArrayList<>(List.of(
                new Family(terms, places),
                new Codes(terms, codes(publication), places),
                new Alignments(terms, places),
                new Evoking(library.at("lexicon").orElseThrow().terms(), places),
                new Judges(new ShapeBook(library.beside(publication, "shapes").terms()), places)));
        usage.ifPresent(aspects::add);
        return new NamespacePage(publication, places, aspects, usage);
    }

    private TermGraph codes(PublishedDocument publication) {
        return new TermGraph(new Union(
                library.beside(publication, NAMESPACE + "/codes/plover").graph(),
                library.beside(publication, NAMESPACE + "/codes/cameo").graph()));
    }
}
