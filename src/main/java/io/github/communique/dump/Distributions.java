// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Adds dumps to a description, each as a DCAT distribution with its checksum. */
final class Distributions {

    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

    private final Graph graph;
    private final Publication publication;

    Distributions(Graph graph, Publication publication) {
        this.graph = graph;
        this.publication = publication;
    }

    void add(DumpFile dump) {
        Node file = createURI(publication.dumps() + dump.name().file());
        Node dataset = createURI(publication.dataset());
        graph.add(dataset, VOID.dataDump.asNode(), file);
        graph.add(dataset, DCAT.distribution.asNode(), file);
        graph.add(file, DCTerms.description.asNode(), createLiteralLang(words(dump.name()), "en"));
        graph.add(file, RDF.Nodes.type, DCAT.Distribution.asNode());
        graph.add(file, DCTerms.title.asNode(), createLiteralString(dump.name().file()));
        graph.add(file, DCAT.downloadURL.asNode(), file);
        graph.add(file, DCAT.accessURL.asNode(), file);
        graph.add(
                file,
                DCAT.mediaType.asNode(),
                createURI(MEDIA + dump.name().format().mediaType()));
        graph.add(file, DCAT.byteSize.asNode(), createLiteralDT("" + dump.size(), XSDDatatype.XSDnonNegativeInteger));
        graph.add(
                file, DCTerms.modified.asNode(), createLiteralDT(dump.modified().toString(), XSDDatatype.XSDdateTime));
        graph.add(file, DCTerms.license.asNode(), createURI("https://creativecommons.org/licenses/by/4.0/"));
        dump.name()
                .compression()
                .mediaType()
                .ifPresent(type -> graph.add(file, DCAT.compressFormat.asNode(), createURI(MEDIA + type)));
        addChecksum(file, dump.sha256());
    }

    private static String words(DumpName name) {
        String what = name.format().tellsGraphs()
                ? "All statements, by the article that they come from, as "
                : "All statements, each once, as ";
        String packed =
                switch (name.compression()) {
                    case NONE -> "";
                    case GZIP -> ", packed by gzip";
                    case ZSTD -> ", packed by Zstandard";
                };
        return what + name.format().label() + packed + ".";
    }

    private void addChecksum(Node file, String sha256) {
        Node checksum = createURI(file.getURI() + "#sha256");
        graph.add(file, createURI(SPDX + "checksum"), checksum);
        graph.add(checksum, RDF.Nodes.type, createURI(SPDX + "Checksum"));
        graph.add(checksum, createURI(SPDX + "algorithm"), createURI(SPDX + "checksumAlgorithm_sha256"));
        graph.add(checksum, createURI(SPDX + "checksumValue"), createLiteralDT(sha256, XSDDatatype.XSDhexBinary));
    }
}
