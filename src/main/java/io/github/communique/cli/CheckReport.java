// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.gate.FileCheck.Checked;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The SHACL reports of a run as one file of RDF, each with the file, and the graph where it has a name, that it is about. */
final class CheckReport {

    private final Graph reports = GraphFactory.createDefaultGraph();

    /** The syntax that a name tells, if a report can be written in it. */
    static Optional<Lang> syntax(Path file) {
        return Optional.ofNullable(RDFLanguages.filenameToLang(file.toString()))
                .filter(lang -> RDFLanguages.isTriples(lang) && RDFLanguages.isRegistered(lang));
    }

    void add(Checked checked) {
        Graph report = checked.verdict().report();
        report.find().forEach(reports::add);
        reports.getPrefixMapping().setNsPrefixes(report.getPrefixMapping());
        reports.getPrefixMapping().setNsPrefix("dcterms", DCTerms.NS);
        report.find(Node.ANY, RDF.type.asNode(), SHACL.ValidationReport)
                .forEach(node -> reports.add(node.getSubject(), DCTerms.source.asNode(), source(checked)));
    }

    private static Node source(Checked checked) {
        return checked.graph().isEmpty()
                ? NodeFactory.createURI(checked.file().toUri().toString())
                : NodeFactory.createURI(checked.graph());
    }

    void write(Path file, Lang syntax) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, reports, syntax);
        }
    }
}
