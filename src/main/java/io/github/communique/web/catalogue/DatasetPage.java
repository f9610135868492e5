// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** What the data set is and how much is in it, in VoID and DCAT, and as a page. */
public final class DatasetPage implements Handler {

    private static final String HTML = "text/html";

    private final Catalogue catalogue;

    public DatasetPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Answer answer(Ask ask) {
        if (!String.join("/", ask.path()).equals(".well-known/void")) {
            throw Problem.of(404, "There is no such page", "The description stands under .well-known/void.");
        }
        Graph graph = catalogue.current();
        List<String> offered =
                Stream.concat(RdfType.types().stream(), Stream.of(HTML)).toList();
        boolean page = ask.accept().best(offered).filter(HTML::equals).isPresent();
        return (page ? new VoidPage(graph).answer(ask) : GraphAnswer.of(ask, graph))
                .header("Vary", "Accept")
                .tagged();
    }
}
