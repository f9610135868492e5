// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import io.github.communique.store.View;
import io.github.communique.web.graph.Alternates;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers with the ontology, its modules, codes, words and records, and the shapes, in every version and form. */
public final class Vocabulary implements Handler {

    private static final String CHANGES = "ontology/changes";

    private final EditionLibrary library = new EditionLibrary();
    private final Register register = new Register(Edition.current());
    private final Binder binder;
    private final DocumentCache copies;

    /** Over a state of the data, from which instances are counted, with the base of the data's IRIs. */
    public Vocabulary(View store, String base) {
        binder = new Binder(library, store, base);
        copies = new DocumentCache(binder, store, base);
    }

    /** Itself under every first part of a path that it answers for. */
    public Map<String, Handler> plan() {
        Map<String, Handler> plan = new HashMap<>();
        for (String path : library.paths()) {
            String first = path.split("/")[0];
            plan.put(first, this);
            DocumentForm.all().forEach(form -> plan.put(first + "." + form.extension(), this));
        }
        return plan;
    }

    @Override
    public Answer answer(Ask ask) {
        String path = String.join("/", ask.path());
        if (path.equals(CHANGES)) {
            return binder.changes(ask).answer().tagged();
        }
        Optional<PublishedDocument> negotiated = document(path);
        if (negotiated.isPresent()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            DocumentForm form = DocumentForm.wanted(ask, new Alternates(name, ""));
            return copies.of(negotiated.get(), form, ask).header("Vary", "Accept");
        }
        return DocumentForm.all().stream()
                .filter(form -> path.endsWith("." + form.extension()))
                .flatMap(form -> fixed(ask, path, form).stream())
                .findFirst()
                .orElseGet(() -> elsewhere(ask));
    }

    private Optional<PublishedDocument> document(String path) {
        return library.at(path).or(() -> register.at(path));
    }

    private Optional<Answer> fixed(Ask ask, String path, DocumentForm form) {
        String name = path.substring(0, path.length() - form.extension().length() - 1);
        return document(name).map(publication -> copies.of(publication, form, ask));
    }

    /** A term is found at its place in the document, also by those who put a slash where the hash is. */
    private Answer elsewhere(Ask ask) {
        List<String> path = ask.path();
        if (path.size() == 2 && path.get(0).equals("ontology") && library.knows(Dip.term(path.get(1)))) {
            return Answer.of(303).header("Location", "../ontology#" + path.get(1));
        }
        throw Problem.of(
                404, "There is no such document", "Begin at " + ask.root() + "ontology or " + ask.root() + "shapes.");
    }
}
