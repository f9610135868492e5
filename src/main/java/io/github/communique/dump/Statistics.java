// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import io.github.communique.store.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Counts a dataset and adds the counts to its description: in all, by class and by property. */
final class Statistics {

    private final Graph graph;
    private final Publication publication;
    private final Node self;
    private final DatasetGraph dataset;

    Statistics(Graph graph, Publication publication, DatasetGraph dataset) {
        this.graph = graph;
        this.publication = publication;
        this.self = createURI(publication.dataset());
        this.dataset = dataset;
    }

    void add(Version version) {
        totals(rows("dataset-totals").get(0));
        List<Binding> classes = rows("dataset-classes");
        List<Binding> properties = rows("dataset-properties");
        number(self, VOID.classes.asNode(), "" + classes.size());
        number(self, VOID.properties.asNode(), "" + properties.size());
        classes.forEach(
                row -> partition(row, VOID.classPartition.asNode(), VOID._class.asNode(), VOID.entities.asNode()));
        properties.forEach(
                row -> partition(row, VOID.propertyPartition.asNode(), VOID.property.asNode(), VOID.triples.asNode()));
        authority();
        rows("dataset-linksets").forEach(this::linkset);
        rows("dataset-examples")
                .forEach(row -> graph.add(self, VOID.exampleResource.asNode(), row.get(Var.alloc("term"))));
        Node modified = createLiteralDT(version.modified().toString(), XSDDatatype.XSDdateTime);
        graph.add(self, DCTerms.modified.asNode(), modified);
        graph.add(self, VOID.uriSpace.asNode(), createLiteralString(publication.base() + "id/"));
        graph.add(self, OWL.versionInfo.asNode(), createLiteralString(version.digest()));
    }

    private void totals(Binding row) {
        number(self, VOID.triples.asNode(), count(row, "triples"));
        number(self, VOID.distinctSubjects.asNode(), count(row, "subjects"));
        number(self, VOID.distinctObjects.asNode(), count(row, "objects"));
    }

    /** Most of a small store is what came along with the program, so that is counted apart. */
    private void authority() {
        Node held = createURI(publication.authority());
        long triples = Iter.count(dataset.find(held, Node.ANY, Node.ANY, Node.ANY));
        if (triples > 0) {
            Node part = createURI(publication.document() + "#authority");
            graph.add(self, VOID.subset.asNode(), part);
            graph.add(part, RDF.Nodes.type, VOID.Dataset.asNode());
            graph.add(part, DCTerms.title.asNode(), createLiteralLang("The authority", "en"));
            number(part, VOID.triples.asNode(), "" + triples);
        }
    }

    private void partition(Binding row, Node link, Node kind, Node amount) {
        Node term = row.get(Var.alloc("term"));
        String name = URLEncoder.encode(term.toString(), StandardCharsets.UTF_8);
        Node part = createURI(publication.document() + "#" + kind.getLocalName() + "-" + name);
        graph.add(self, link, part);
        graph.add(part, kind, term);
        number(part, amount, count(row, "count"));
    }

    private void linkset(Binding row) {
        Node term = row.get(Var.alloc("term"));
        Node set = createURI(publication.document() + "#linkset-" + term.getLocalName());
        graph.add(set, RDF.Nodes.type, VOID.Linkset.asNode());
        graph.add(set, VOID.linkPredicate.asNode(), term);
        graph.add(set, VOID.subjectsTarget.asNode(), self);
        graph.add(self, VOID.subset.asNode(), set);
        number(set, VOID.triples.asNode(), count(row, "count"));
    }

    private void number(Node subject, Node property, String count) {
        graph.add(subject, property, createLiteralDT(count, XSDDatatype.XSDinteger));
    }

    private static String count(Binding row, String name) {
        return row.get(Var.alloc(name)).getLiteralLexicalForm();
    }

    private List<Binding> rows(String query) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(text(query)).build()) {
            return Iter.toList(execution.select());
        }
    }

    private static String text(String query) {
        try (InputStream stream = Statistics.class.getResourceAsStream("/queries/" + query + ".rq")) {
            return new String(Objects.requireNonNull(stream, query).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
