// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the same stands in its other forms.
 *
 * @param name of the document, relative to where it is, as it stands in an address
 * @param query with its question mark, or nothing
 */
public record Alternates(String name, String query) {

    /** The address of a form, relative to the document. */
    public String address(DocumentForm form) {
        return name + "." + form.extension() + query;
    }

    /** All of them, as a Link header tells it. */
    public String header() {
        return DocumentForm.all().stream()
                .map(form -> "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(address(form), form.type()))
                .collect(Collectors.joining(", "));
    }

    /** That none of them is accepted. */
    Problem notAcceptable() {
        return Problem.notAcceptable(
                        DocumentForm.all().stream().map(DocumentForm::type).toList())
                .member("alternates", listed())
                .header("Link", header());
    }

    private List<Map<String, String>> listed() {
        return DocumentForm.all().stream()
                .<Map<String, String>>map(form ->
                        new TreeMap<>(Map.of("href", address(form), "type", form.type(), "title", form.label())))
                .toList();
    }
}
