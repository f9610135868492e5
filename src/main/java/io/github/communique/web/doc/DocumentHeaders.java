// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import io.github.communique.web.graph.Alternates;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.HttpDate;

/** What the head of an answer tells of a document: its state, its other forms, its licence, and what it is about. */
record DocumentHeaders(String base, Address address, Portion portion) {

    private static final String ABOUT = "http://xmlns.com/foaf/0.1/primaryTopic";

    /** Adds it all. */
    Answer addTo(Answer answer, DocumentForm form, Version version) {
        Alternates alternates = address.alternates(portion.number());
        String query = Portion.query(portion.number());
        Answer told = answer.header("Link", alternates.header())
                .header("Link", link(base + address.path() + query, "canonical"))
                .header("Link", link(base + ".well-known/void", "describedby"))
                .header("Link", link(DocumentFacts.LICENCE, "license"))
                .header("Link", link(thing(), "describes"))
                .header("Link", link(thing(), ABOUT))
                .header("Vary", "Accept")
                .header("Last-Modified", HttpDate.of(version.modified()))
                .tagged();
        for (String page : portion.links(address.file())) {
            told = told.header("Link", page);
        }
        return form.addressed() ? told.header("Content-Location", alternates.address(form)) : told;
    }

    private String thing() {
        return base + address.path().replaceFirst("doc", "id");
    }

    private static String link(String target, String relation) {
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
