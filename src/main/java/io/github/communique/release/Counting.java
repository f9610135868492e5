// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.ontology.Dip;
import io.github.communique.store.View;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Counts what is in a release. */
final class Counting {

    private Counting() {}

    static ReleaseFacts.Counts of(View data) {
        return data.read(dataset -> new ReleaseFacts.Counts(
                Iter.count(dataset.listGraphNodes()),
                Iter.count(dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)),
                count(dataset.getDefaultGraph(), ReleaseTerms.iri(Dip.NS + "Event")),
                count(dataset.getDefaultGraph(), SchemaDO.NewsArticle.asNode())));
    }

    private static long count(Graph union, Node type) {
        return Iter.count(union.find(Node.ANY, RDF.Nodes.type, type));
    }
}
