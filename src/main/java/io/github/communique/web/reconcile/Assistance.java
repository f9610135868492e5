// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.graph.JsonParts;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside the queries: suggestions, previews, the way to a thing.
 *
 * @param index of things
 */
record Assistance(Remembered<EntityIndex> index) {

    private static final int MANY = 100;

    /** @throws Problem if there is nothing at the address, or no such thing */
    Answer answer(String address, QueryParameters parameters) {
        String prefix = parameters.first("prefix").orElse("");
        return switch (address) {
            case "suggest/entity" ->
                Reconciliation.json(new Suggestions(index.answer())
                        .entities(prefix, number(parameters, "cursor", 0), parameters.first("type")));
            case "suggest/type" -> Reconciliation.json(Suggestions.types(prefix));
            case "suggest/property" -> Reconciliation.json(Suggestions.properties(prefix));
            case "flyout/entity" -> flyout(entity(parameters).iri(), Preview.flyout(entity(parameters)));
            case "flyout/type" -> type(parameters);
            case "flyout/property" -> property(parameters);
            case "preview" -> Answer.ok(Page.TYPE, Preview.page(entity(parameters)));
            case "view" -> Answer.of(303).header("Location", entity(parameters).iri());
            case "extend/propose" ->
                Reconciliation.json(
                        Extension.proposal(parameters.first("type").orElse(""), number(parameters, "limit", MANY)));
            default -> throw Problem.of(404, "There is no such page", "Begin at the start page.");
        };
    }

    private Entity entity(QueryParameters parameters) {
        String id = id(parameters);
        return index.answer()
                .entity(id)
                .orElseThrow(() -> Problem.of(404, "There is no such thing", "Nothing is known of '" + id + "'."));
    }

    private static Answer type(QueryParameters parameters) {
        String id = id(parameters);
        return Kind.all().stream()
                .filter(kind -> kind.is(id))
                .findFirst()
                .map(kind -> flyout(kind.iri(), Preview.flyout(kind.label(), List.of(kind.iri()))))
                .orElseThrow(() -> Problem.of(404, "There is no such type", "Nothing is known of '" + id + "'."));
    }

    private static Answer property(QueryParameters parameters) {
        String id = id(parameters);
        return Property.of(id)
                .map(known -> flyout(known.id(), Preview.flyout(known.label(), List.of(known.meaning()))))
                .orElseThrow(() -> Problem.of(404, "There is no such property", "Nothing is known of '" + id + "'."));
    }

    private static Answer flyout(String id, String html) {
        return Reconciliation.json(
                JsonParts.object().add("id", id).add("html", html).build());
    }

    private static String id(QueryParameters parameters) {
        return parameters
                .first("id")
                .orElseThrow(() -> Problem.of(400, "There is no 'id'", "Name the thing in the parameter 'id'."));
    }

    private static int number(QueryParameters parameters, String name, int usual) {
        Optional<String> text = parameters.first(name);
        if (text.isPresent() && !text.get().matches("\\d{1,6}")) {
            throw Problem.of(400, "This is no number", "The parameter '" + name + "' is a whole number from 0.");
        }
        return text.map(Integer::parseInt).orElse(usual);
    }
}
