// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.store.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Tells of things that were touched what became of them between two states of the data. */
record ChangeList(View before, View after) {

    private record Seen(boolean there, Optional<String> label) {}

    List<Changed> of(Set<String> touched) {
        return touched.stream()
                .sorted()
                .flatMap(iri -> changed(iri).stream())
                .sorted(Comparator.comparing(Changed::how).thenComparing(Changed::kind))
                .toList();
    }

    private Optional<Changed> changed(String iri) {
        Seen old = look(before, iri);
        Seen young = look(after, iri);
        if (!old.there && !young.there) {
            return Optional.empty();
        }
        Changed.How how = !old.there ? Changed.How.ADDED : !young.there ? Changed.How.REMOVED : Changed.How.CHANGED;
        String kind = iri.replaceFirst(".*/id/([^/]+)/[^/]+", "$1");
        String label = young.label.or(() -> old.label).orElse(iri);
        return Optional.of(new Changed(how, kind, iri, label));
    }

    private static Seen look(View view, String iri) {
        Node thing = NodeFactory.createURI(iri);
        return view.read(dataset -> {
            Graph union = dataset.getDefaultGraph();
            Optional<String> label = Stream.of(RDFS.label.asNode(), SchemaDO.headline.asNode())
                    .flatMap(property -> union.stream(thing, property, Node.ANY).limit(1))
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .findFirst();
            return new Seen(union.contains(thing, RDF.Nodes.type, Node.ANY), label);
        });
    }
}
