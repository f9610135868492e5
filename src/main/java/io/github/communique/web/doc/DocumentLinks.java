// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The links in the head of a document's answer: its other forms, its licence, and what describes the data set. */
final class DocumentLinks {

    private DocumentLinks() {}

    static Answer add(Answer answer, String root, Address address) {
        String name = URLEncoder.encode(address.slug(), StandardCharsets.UTF_8).replace("+", "%20");
        Answer linked = answer.header("Link", alternate(name, "html", "text/html"));
        for (RdfType type : RdfType.values()) {
            linked = linked.header("Link", alternate(name, type.extension(), type.type()));
        }
        return linked.header("Link", "<" + root + ".well-known/void>; rel=\"describedby\"; type=\"text/turtle\"")
                .header("Link", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }

    private static String alternate(String name, String extension, String type) {
        return "<" + name + "." + extension + ">; rel=\"alternate\"; type=\"" + type + "\"";
    }
}
