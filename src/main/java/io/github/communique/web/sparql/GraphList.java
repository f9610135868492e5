// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.store.View;
import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Element;

/** Which graphs there are, page by page, for readers and for machines. */
final class GraphList {

    private static final int PAGE = 100;
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final String base;
    private final Remembered<List<String>> names;

    GraphList(View view, String base) {
        this.base = base;
        names = new Remembered<>(
                view,
                dataset -> Iter.iter(dataset.listGraphNodes()).filter(Node::isURI).map(Node::getURI).toList().stream()
                        .sorted()
                        .toList());
    }

    Answer answer(Ask ask) {
        List<String> all = names.answer();
        int page = page(ask, all.size());
        List<String> some = all.subList((page - 1) * PAGE, Math.min(page * PAGE, all.size()));
        boolean more = page * PAGE < all.size();
        Answer answer = (ask.accept().browser() ? page(ask, page, some, all.size()) : GraphAnswer.of(ask, graph(some)))
                .header("Vary", "Accept")
                .tagged();
        return more ? answer.header("Link", "<data?page=" + (page + 1) + ">; rel=\"next\"") : answer;
    }

    private static int page(Ask ask, int size) {
        String text = ask.parameters().first("page").orElse("1");
        int last = Math.max(1, (size + PAGE - 1) / PAGE);
        if (!text.matches("[1-9]\\d{0,6}") || Integer.parseInt(text) > last) {
            throw Problem.of(404, "There is no such page of the list", "Pages are numbered from 1 to " + last + ".");
        }
        return Integer.parseInt(text);
    }

    private Graph graph(List<String> some) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node collection = NodeFactory.createURI(base + "data");
        graph.add(collection, RDF.type.asNode(), term("GraphCollection"));
        some.stream().map(NodeFactory::createURI).forEach(name -> {
            Node named = NodeFactory.createBlankNode();
            graph.add(collection, term("namedGraph"), named);
            graph.add(named, RDF.type.asNode(), term("NamedGraph"));
            graph.add(named, term("name"), name);
        });
        return graph;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SD + name);
    }

    private Answer page(Ask ask, int number, List<String> some, int size) {
        Page page = Page.of("Graphs", ask);
        page.main().appendElement("h1").text("Graphs");
        page.main()
                .appendElement("p")
                .text(
                        "What each article tells stands in a graph of its own (" + size
                                + " in all). Read each by the SPARQL 1.1 Graph Store Protocol, here, in every format on offer.");
        Element union = page.main().appendElement("p").text("All of them at once: ");
        union.appendElement("a").attr("href", "data?default").text("the union of all graphs");
        Element entries = page.main().appendElement("ol").attr("start", Integer.toString((number - 1) * PAGE + 1));
        some.forEach(name -> entry(entries.appendElement("li"), name));
        turn(page.main(), number, number * PAGE < size);
        return page.answer();
    }

    private void entry(Element item, String name) {
        String shown = name.startsWith(base) ? name.substring(base.length()) : name;
        item.appendElement("a")
                .attr("href", "data?graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .text(shown);
    }

    private static void turn(Element main, int page, boolean more) {
        Element pages = main.appendElement("nav").addClass("pages").attr("aria-label", "Pages of the list");
        if (page > 1) {
            pages.appendElement("a").attr("href", "data?page=" + (page - 1)).text("Previous page");
        }
        if (more) {
            pages.appendElement("a").attr("href", "data?page=" + (page + 1)).text("Next page");
        }
    }
}
