// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.XmlText;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Prints named graphs in one syntax, the same bytes for the same graphs; of two with one name the first, as they are readings
 * of the same article. Syntaxes whose documents can be joined are
 * printed graph by graph; the others when all is known.
 */
final class GraphPrinter implements Printer {

    /** The short names of what graphs here speak of. */
    static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefixes(Map.of(
                    "dip", "https://w3id.org/communique/ontology#",
                    "lex", "https://w3id.org/communique/lexicon#",
                    "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/",
                    "schema", "https://schema.org/",
                    "prov", "http://www.w3.org/ns/prov#",
                    "oa", "http://www.w3.org/ns/oa#",
                    "org", "http://www.w3.org/ns/org#",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#"))
            .lock();

    private final RdfFormat format;
    private final OutputStream out;
    private final Set<Node> single;
    private final Set<Node> told = new HashSet<>();
    private final Set<String> printed = new HashSet<>();
    private DatasetGraph open = DatasetGraphFactory.create();

    /** @param single the properties of which nothing may have two values */
    GraphPrinter(RdfFormat format, OutputStream out, Set<Node> single) {
        this.format = format;
        this.out = out;
        this.single = single;
    }

    @Override
    public void print(String name, Graph graph) {
        if (!printed.add(name)) {
            return;
        }
        if (format.namesGraphs()) {
            graph.find().forEach(open.getGraph(NodeFactory.createURI(name))::add);
        } else {
            added(graph).forEach(open.getDefaultGraph()::add);
        }
        if (format.joins()) {
            flush();
        }
    }

    @Override
    public void close() {
        if (!format.joins()) {
            flush();
        }
    }

    /**
     * What a graph adds where no graph has a name. Articles may disagree on a thing: it keeps what it has from the first that
     * told of it, wherever it may have one value alone; an event keeps all, as its sentences are of the article that reports it.
     */
    private List<Triple> added(Graph graph) {
        List<Triple> added = graph.stream()
                .filter(fact -> !(told.contains(fact.getSubject())
                        && (single.contains(fact.getPredicate())
                                || graph.contains(fact.getSubject(), Dip.reportedIn, null))))
                .toList();
        added.forEach(fact -> told.add(fact.getSubject()));
        return added;
    }

    private void flush() {
        if (format == RdfFormat.nt || format == RdfFormat.nq) {
            sorted();
        } else if (format.namesGraphs()) {
            open.prefixes().putAll(PREFIXES);
            RDFWriter.source(open).format(format.format()).output(out);
        } else {
            Graph graph = open.getDefaultGraph();
            graph.getPrefixMapping().setNsPrefixes(PREFIXES);
            RDFWriter.source(format == RdfFormat.rdfxml ? XmlText.fit(graph) : graph)
                    .format(format.format())
                    .output(out);
        }
        open = DatasetGraphFactory.create();
    }

    private void sorted() {
        StreamRDF lines = StreamRDFWriter.getWriterStream(out, format.format());
        lines.start();
        open.stream().sorted(Comparator.comparing(Quad::toString)).forEach(quad -> {
            if (format.namesGraphs()) {
                lines.quad(quad);
            } else {
                lines.triple(quad.asTriple());
            }
        });
        lines.finish();
    }
}
