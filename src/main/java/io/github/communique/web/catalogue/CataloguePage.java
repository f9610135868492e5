// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Element;

/** The catalogue in DCAT, and as a page for readers. */
public final class CataloguePage implements Handler {

    private static final String HTML = "text/html";

    private final Catalogue catalogue;
    private final String base;

    public CataloguePage(Catalogue catalogue, String base) {
        this.catalogue = catalogue;
        this.base = base;
    }

    @Override
    public void prepare() {
        catalogue.prepare();
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        Graph graph = catalogue.whole();
        List<String> offered =
                Stream.concat(RdfType.types().stream(), Stream.of(HTML)).toList();
        boolean page = ask.accept().best(offered).filter(HTML::equals).isPresent();
        return (page ? page(ask, graph) : GraphAnswer.of(ask, graph))
                .header("Vary", "Accept")
                .tagged();
    }

    private Answer page(Ask ask, Graph graph) {
        Page page = Page.of("Catalogue", ask);
        page.main().appendElement("h1").text("Catalogue");
        page.main()
                .appendElement("p")
                .text(
                        "What is published here, for people; the same address gives it in DCAT to programs, with every file,"
                                + " its size and its checksum.");
        List<Node> series = all(graph, series());
        List<Node> sets = new ArrayList<>(all(graph, DCAT.Dataset.asNode()));
        sets.removeAll(series);
        part(page, "Data sets", graph, sets);
        part(page, "Series", graph, series);
        part(page, "Services", graph, all(graph, DCAT.DataService.asNode()));
        page.alternate("text/turtle", page.root() + "catalog");
        return page.answer();
    }

    private static Node series() {
        return NodeFactory.createURI(DCAT.getURI() + "DatasetSeries");
    }

    private static List<Node> all(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private void part(Page page, String title, Graph graph, List<Node> things) {
        page.main().appendElement("h2").text(title);
        Element list = page.main().appendElement("ul").addClass("cards");
        things.forEach(one -> card(list.appendElement("li"), page.root(), graph, one));
    }

    private void card(Element item, String root, Graph graph, Node one) {
        String local = one.getURI().substring(base.length());
        item.appendElement("a").attr("href", root + local).text(words(graph, one, DCTerms.title.asNode()));
        item.appendElement("p").text(words(graph, one, DCTerms.description.asNode()));
    }

    private static String words(Graph graph, Node one, Node property) {
        return graph
                .find(one, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElse("");
    }
}
