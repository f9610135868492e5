// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import static io.github.communique.release.ReleaseTerms.english;
import static io.github.communique.release.ReleaseTerms.iri;
import static io.github.communique.release.ReleaseTerms.text;
import static io.github.communique.release.ReleaseTerms.time;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** What went into a release, in PROV-O: the articles, the program and the ontology, and when. */
final class Provenance {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final ReleaseFacts facts;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private Provenance(ReleaseFacts facts) {
        this.facts = facts;
    }

    static Graph of(ReleaseFacts facts, View data) {
        Provenance provenance = new Provenance(facts);
        provenance.freezing();
        provenance.articles(data);
        return provenance.graph;
    }

    private void freezing() {
        Node self = iri(facts.address());
        Node freezing = iri(facts.address() + "#freezing");
        Node program = iri(facts.address() + "#program");
        Node ontology = iri(Ontology.IRI + "/" + facts.ontology());
        graph.add(self, RDF.Nodes.type, prov("Entity"));
        graph.add(self, prov("generatedAtTime"), time(facts.date()));
        graph.add(self, prov("wasGeneratedBy"), freezing);
        graph.add(freezing, RDF.Nodes.type, prov("Activity"));
        graph.add(freezing, RDFS.label.asNode(), english("Freezing of release " + facts.version()));
        graph.add(freezing, prov("endedAtTime"), time(facts.date()));
        graph.add(freezing, prov("wasAssociatedWith"), program);
        graph.add(freezing, prov("used"), iri(facts.base() + "dataset"));
        graph.add(freezing, prov("used"), ontology);
        graph.add(program, RDF.Nodes.type, prov("SoftwareAgent"));
        graph.add(program, RDFS.label.asNode(), english("Communiqué " + facts.program()));
        graph.add(program, SchemaDO.softwareVersion.asNode(), text(facts.program()));
        graph.add(ontology, OWL.versionInfo.asNode(), text(facts.ontology()));
        facts.change()
                .ifPresent(step ->
                        graph.add(self, prov("wasRevisionOf"), iri(facts.base() + "release/" + step.previous())));
    }

    private void articles(View data) {
        data.read(dataset -> {
            dataset.getDefaultGraph()
                    .find(Node.ANY, RDF.Nodes.type, SchemaDO.NewsArticle.asNode())
                    .forEach(article -> article(dataset.getDefaultGraph(), article.getSubject()));
            return facts;
        });
    }

    private void article(Graph data, Node article) {
        graph.add(iri(facts.address()), prov("wasDerivedFrom"), article);
        graph.add(article, RDF.Nodes.type, prov("Entity"));
        for (Node property :
                new Node[] {SchemaDO.headline.asNode(), SchemaDO.url.asNode(), SchemaDO.datePublished.asNode()}) {
            data.find(article, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .forEach(value -> graph.add(article, property, value));
        }
    }

    private static Node prov(String name) {
        return iri(PROV + name);
    }
}
