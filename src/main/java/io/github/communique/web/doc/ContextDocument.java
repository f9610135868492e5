// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Ontology;
import io.github.communique.web.graph.JsonLdContext;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;

/** The JSON-LD context of all documents, which clients keep for a day. */
public final class ContextDocument implements Handler {

    private final Content content;

    public ContextDocument(Ontology ontology, String base) {
        content = Content.of(new JsonLdContext(ontology, base).text());
    }

    @Override
    public Answer answer(Ask ask) {
        if (ask.path().size() != 1) {
            throw Problem.of(404, "There is no such page", "The context stands under " + JsonLdContext.NAME + ".");
        }
        return Answer.ok("application/ld+json", content).tagged().header("Cache-Control", "public, max-age=86400");
    }
}
