// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * All words by which the events of one report are found, as a document of the index for each.
 *
 * @param report the graph
 * @param told what it says
 * @param ontology names the types
 */
record ReportWords(Node report, Graph told, Ontology ontology) {

    static ReportWords of(DatasetGraph dataset, Node report, Ontology ontology) {
        Graph told = GraphFactory.createDefaultGraph();
        dataset.find(report, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> told.add(quad.asTriple()));
        return new ReportWords(report, told, ontology);
    }

    Set<Node> events() {
        return told.find(Node.ANY, Dip.status, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet();
    }

    Document document(Node event) {
        Document document = new Document();
        document.add(new StringField(Fields.REPORT, report.getURI(), Field.Store.YES));
        document.add(new Field(Fields.GRAPH, report.getURI(), TextIndexLucene.ftIRI));
        document.add(new Field(Fields.THING, event.getURI(), TextIndexLucene.ftIRI));
        document.add(new StringField(Fields.IN, Fields.kind(report.getURI()), Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, "en", Field.Store.YES));
        String field = Dip.words.getLocalName();
        names(event).limit(1).forEach(title -> document.add(new TextField(field, title, Field.Store.YES)));
        Stream.of(said(event), parties(event), circumstances(event), types(event))
                .flatMap(words -> words)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(words -> document.add(new TextField(field, words, Field.Store.NO)));
        return document;
    }

    private Stream<String> said(Node event) {
        return Stream.of(
                        names(event).skip(1),
                        all(event, Dip.evidence).flatMap(sentence -> texts(sentence, OA.exact.asNode())),
                        all(event, Dip.quotation).flatMap(saying -> texts(saying, SchemaDO.text.asNode())))
                .flatMap(words -> words);
    }

    private Stream<String> parties(Node event) {
        return all(event, Dip.participant)
                .flatMap(party -> Stream.concat(Stream.of(party), all(party, Dip.actsFor)))
                .flatMap(this::called);
    }

    private Stream<String> circumstances(Node event) {
        return Stream.concat(
                all(event, Dip.place).flatMap(this::called),
                Stream.of(Dip.topic, Dip.instrument)
                        .flatMap(property -> all(event, property))
                        .flatMap(this::names));
    }

    /** The type and its groups, but not that it is an event. */
    private Stream<String> types(Node event) {
        return all(event, RDF.type.asNode())
                .filter(type -> type.isURI() && !type.equals(Dip.EVENT))
                .filter(type -> type.getURI().startsWith(Dip.NS))
                .flatMap(type -> ontology.label(type.getURI()).stream());
    }

    /** Its names here, and the word for its record in the authority. */
    private Stream<String> called(Node thing) {
        return Stream.concat(
                names(thing),
                all(thing, SKOS.exactMatch.asNode())
                        .filter(Node::isURI)
                        .flatMap(match -> NameBook.word(match.getURI()).stream()));
    }

    private Stream<String> names(Node thing) {
        return texts(thing, RDFS.label.asNode());
    }

    private Stream<String> texts(Node thing, Node property) {
        return all(thing, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> all(Node thing, Node property) {
        List<Node> objects =
                told.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
        return objects.stream();
    }
}
