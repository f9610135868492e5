// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.graph.DocumentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.jsoup.nodes.Element;

/** The head of a document's page, from its own header: title, what it is, version, licence, makers, how to cite, forms. */
record DocumentImprint(PublishedDocument publication, Places places) {

    private static final Node PREFIX = NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespacePrefix");
    private static final Node NAMESPACE = NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespaceUri");

    String title() {
        return text(DCTerms.title.asNode()).stream().findFirst().orElse(publication.path());
    }

    void show(Element main) {
        main.appendElement("h1").text(title());
        Stream.of(DCTerms.abstract_.asNode(), DCTerms.description.asNode())
                .flatMap(property -> text(property).stream())
                .forEach(words -> main.appendElement("p").addClass("abstract").text(words));
        edition(main);
        RowList rows = new RowList(main);
        rows.row("IRI", List.of(new Element("code").text(publication.iri())))
                .row("Prefix", prefix())
                .row("Version", versions())
                .texts("Last change", text(DCTerms.modified.asNode()))
                .row("Licence", links(DCTerms.license.asNode()))
                .texts("By", text(DCTerms.creator.asNode()))
                .texts("Sources", text(DCTerms.source.asNode()))
                .texts("Cite as", text(DCTerms.bibliographicCitation.asNode()))
                .row("Download", forms())
                .done();
    }

    private void edition(Element main) {
        if (publication.edition().frozen()) {
            Element notice = main.appendElement("p").addClass("problem");
            notice.text("This is version " + publication.edition().version() + " of "
                    + publication.edition().issued() + ", as it will stay. ");
            notice.appendChild(places.link(publication.node(), "See the current version"));
        }
    }

    private List<Element> prefix() {
        return text(NAMESPACE).stream()
                .flatMap(namespace -> text(PREFIX).stream().map(prefix -> prefix + ": " + namespace))
                .map(words -> new Element("code").text(words))
                .toList();
    }

    private List<Element> versions() {
        List<Element> versions = new ArrayList<>();
        objects(OWL2.versionIRI.asNode()).forEach(one -> versions.add(version(one, "")));
        objects(OWL2.priorVersion.asNode()).forEach(one -> versions.add(version(one, "before it ")));
        if (!versions.isEmpty() && publication.kind() == PublishedDocument.Kind.NAMESPACE) {
            versions.add(places.link(Places.document("ontology/changes"), "what changed"));
        }
        return versions;
    }

    private Element version(Node iri, String words) {
        String number = iri.getURI().substring(iri.getURI().lastIndexOf('/') + 1);
        Element shown = new Element("span").text(words);
        shown.appendChild(places.link(iri, number));
        return shown;
    }

    private List<Element> forms() {
        String path = publication.path(publication.edition());
        return DocumentForm.all().stream()
                .filter(type -> type.language().isPresent())
                .map(type -> new Element("a")
                        .attr("href", places.root() + path + "." + type.extension())
                        .text(type.label()))
                .toList();
    }

    private List<Element> links(Node property) {
        return objects(property).stream()
                .filter(Node::isURI)
                .map(one -> places.link(one, one.getURI()).attr("rel", "license"))
                .toList();
    }

    private List<Node> objects(Node property) {
        return publication.terms().objects(publication.node(), property);
    }

    private List<String> text(Node property) {
        return publication.terms().texts(publication.node(), property);
    }
}
