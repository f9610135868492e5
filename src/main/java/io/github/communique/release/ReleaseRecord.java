// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import static io.github.communique.release.ReleaseTerms.english;
import static io.github.communique.release.ReleaseTerms.hexadecimal;
import static io.github.communique.release.ReleaseTerms.iri;
import static io.github.communique.release.ReleaseTerms.text;
import static io.github.communique.release.ReleaseTerms.time;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Adds the DCAT record of a release to a graph: what it is, of which series, after which other, by whom. */
final class ReleaseRecord {

    private final Graph graph;
    private final ReleaseFacts facts;
    private final Node self;

    ReleaseRecord(Graph graph, ReleaseFacts facts) {
        this.graph = graph;
        this.facts = facts;
        self = iri(facts.address());
    }

    void add() {
        add(RDF.Nodes.type, iri(ReleaseTerms.DCAT + "Dataset"));
        add(DCTerms.title.asNode(), english(facts.imprint().title() + ", release " + facts.version()));
        add(
                DCTerms.description.asNode(),
                english("The data set as it was frozen on " + facts.date() + "; it does not change any more."));
        add(DCTerms.identifier.asNode(), text(facts.address()));
        add(DCTerms.issued.asNode(), time(facts.date()));
        add(DCTerms.modified.asNode(), time(facts.modified()));
        add(DCTerms.license.asNode(), iri(facts.imprint().licence()));
        add(DCTerms.bibliographicCitation.asNode(), english(new Citation(facts).sentence()));
        dcat("version", text(facts.version()));
        dcat("isVersionOf", iri(facts.base() + "dataset"));
        dcat("inSeries", iri(facts.base() + "release/"));
        dcat("landingPage", iri(facts.address() + "/"));
        add(OWL.versionInfo.asNode(), text(facts.digest()));
        facts.change().ifPresent(this::previous);
        agents();
        checksum();
    }

    private void previous(ReleaseFacts.Step step) {
        Node before = iri(facts.base() + "release/" + step.previous());
        dcat("previousVersion", before);
        dcat("prev", before);
    }

    private void agents() {
        agent(DCTerms.creator.asNode(), "#creator", facts.imprint().creator());
        agent(DCTerms.publisher.asNode(), "#publisher", facts.imprint().publisher());
    }

    private void agent(Node property, String fragment, String name) {
        Node agent = iri(facts.address() + fragment);
        add(property, agent);
        graph.add(agent, RDF.Nodes.type, FOAF.Agent.asNode());
        graph.add(agent, FOAF.name.asNode(), english(name));
    }

    /** Of the graph, whatever the file. */
    private void checksum() {
        Node checksum = iri(facts.address() + "#canonical");
        add(iri(ReleaseTerms.SPDX + "checksum"), checksum);
        graph.add(checksum, RDF.Nodes.type, iri(ReleaseTerms.SPDX + "Checksum"));
        graph.add(checksum, iri(ReleaseTerms.SPDX + "algorithm"), iri(ReleaseTerms.SPDX + "checksumAlgorithm_sha256"));
        graph.add(checksum, iri(ReleaseTerms.SPDX + "checksumValue"), hexadecimal(facts.canonical()));
    }

    private void dcat(String property, Node value) {
        add(iri(ReleaseTerms.DCAT + property), value);
    }

    private void add(Node property, Node value) {
        graph.add(self, property, value);
    }
}
