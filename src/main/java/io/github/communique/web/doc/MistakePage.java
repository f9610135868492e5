// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.view.EventViews;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.Segment;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.jsoup.nodes.Element;

/** Tells a reader who finds a mistake how to report it: by an e-mail that is prepared, where the operator names an address. */
public final class MistakePage implements Handler {

    /** The parameter that names the event, by the last part of its IRI. */
    static final String EVENT = "event";

    private final View view;
    private final Ontology ontology;
    private final String base;
    private final Optional<String> contact;

    /** @param contact the address of those who correct, where they have one */
    public MistakePage(View view, Ontology ontology, String base, Optional<String> contact) {
        this.view = view;
        this.ontology = ontology;
        this.base = base;
        this.contact = contact;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        Node event = NodeFactory.createURI(
                base + "id/event/" + ask.parameters().first(EVENT).orElse(""));
        return view.read(dataset -> page(ask, event, dataset));
    }

    private Answer page(Ask ask, Node event, DatasetGraph dataset) {
        Graph data = dataset.getDefaultGraph();
        String name = EventViews.of(dataset, ontology)
                .title(event)
                .orElseThrow(
                        () -> Problem.of(404, "There is no such event", "Nothing is known of " + event + " here."));
        List<String> sentences = data.find(event, Dip.evidence, Node.ANY).toList().stream()
                .flatMap(told -> texts(data, told.getObject(), OA.exact.asNode()).stream())
                .toList();
        Page page = Page.of("Report a mistake", ask);
        Element main = page.main();
        main.appendElement("h1").text("Report a mistake");
        main.appendElement("p")
                .appendElement("a")
                .attr("href", page.root() + "doc/event/" + last(event))
                .text(name);
        sentences.forEach(
                sentence -> main.appendElement("blockquote").appendElement("p").text(sentence));
        contact.ifPresentOrElse(address -> write(main, address, name, event, sentences), () -> tell(main, event));
        return page.answer();
    }

    private static void write(Element main, String address, String name, Node event, List<String> sentences) {
        String body = "Event: " + event + "\r\nSentence: " + String.join("\r\n", sentences)
                + "\r\n\r\nWhat is wrong, and what is right:\r\n";
        main.appendElement("p")
                .text("Say what is wrong and what is right; the event and its sentence are in the e-mail already.");
        main.appendElement("p")
                .appendElement("a")
                .attr(
                        "href",
                        "mailto:" + address + "?subject=" + Segment.of("Mistake: " + name) + "&body="
                                + Segment.of(body))
                .text("Write to " + address);
    }

    private static void tell(Element main, Node event) {
        main.appendElement("p")
                .text(
                        "Those who publish these data have given no address here. Tell them what is wrong and what is right,"
                                + " with the address of the event, so that they can correct it:");
        main.appendElement("p").appendElement("code").text(event.getURI());
    }

    private static List<String> texts(Graph data, Node thing, Node property) {
        return data
                .find(thing, property, Node.ANY)
                .mapWith(fact -> fact.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private static String last(Node event) {
        return event.getURI().substring(event.getURI().lastIndexOf('/') + 1);
    }
}
