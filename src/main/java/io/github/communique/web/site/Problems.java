// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.graph.Packed;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.page.Page;
import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** Explains every type of problem that this site answers with. */
public final class Problems implements Handler {

    private final Graph graph;

    /** @param base of the addresses of the types */
    public Problems(String base) {
        graph = Packed.graph("/web/problems.ttl", base);
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        return ask.accept().browser()
                ? page(ask).header("Vary", "Accept")
                : GraphAnswer.of(ask, graph).tagged();
    }

    private Answer page(Ask ask) {
        Page page = Page.of("What can go wrong", ask);
        page.main().appendElement("h1").text("What can go wrong");
        page.main()
                .appendElement("p")
                .text("Every answer that is an error is a problem document (RFC 9457) whose type is one of these.");
        graph.stream(Node.ANY, SKOS.notation.asNode(), Node.ANY)
                .map(triple -> triple.getSubject())
                .sorted(Comparator.comparing((Node type) -> value(type, SKOS.notation.asNode()))
                        .thenComparing(Node::getURI))
                .forEach(type -> entry(page.main(), type));
        return page.answer();
    }

    private void entry(Element main, Node type) {
        String name = type.getURI().substring(type.getURI().indexOf('#') + 1);
        main.appendElement("h2").id(name).text(value(type, SKOS.prefLabel.asNode()));
        main.appendElement("p").text(value(type, SKOS.definition.asNode()));
        Element address = main.appendElement("p").addClass("address");
        address.text("Status " + value(type, SKOS.notation.asNode()) + ", ");
        address.appendElement("a").attr("href", "#" + name).text(type.getURI());
    }

    private String value(Node type, Node property) {
        return graph.stream(type, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }
}
