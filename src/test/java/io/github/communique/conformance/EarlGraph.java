// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import io.github.communique.web.conformance.Assertion;
import io.github.communique.web.conformance.Earl;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Assertions as EARL, in order and with nothing that has no name, so that the file is the same for the same findings.
 *
 * @param address against which the names are relative
 * @param out where it is written
 */
record EarlGraph(String address, StreamRDF out) {

    /** Writes a whole file. */
    static void write(String address, String version, List<Assertion> assertions, OutputStream file) {
        Context context =
                RIOT.getContext().copy().set(RIOT.symTurtleOmitBase, true).set(RIOT.symTurtleDirectiveStyle, "sparql");
        StreamRDF out = StreamRDFWriter.getWriterStream(file, RDFFormat.TURTLE_BLOCKS, context);
        out.start();
        out.base(address);
        out.prefix("earl", Earl.NS);
        out.prefix("dcterms", DCTerms.NS);
        out.prefix("xsd", XSD.NS);
        EarlGraph graph = new EarlGraph(address, out);
        graph.subject(version);
        assertions.stream().map(Assertion::by).distinct().sorted().forEach(graph::tool);
        assertions.stream()
                .sorted(Comparator.comparing(Assertion::requirement).thenComparing(Assertion::test))
                .forEach(graph::assertion);
        out.finish();
    }

    private void subject(String version) {
        Node program = named("program");
        add(program, RDF.type.asNode(), Earl.term("TestSubject"));
        add(program, RDF.type.asNode(), Earl.term("Software"));
        add(program, DCTerms.title.asNode(), text("Communiqué"));
        add(program, DCTerms.hasVersion.asNode(), NodeFactory.createLiteralString(version));
    }

    private void tool(String title) {
        add(by(title), RDF.type.asNode(), Earl.term("Software"));
        add(by(title), DCTerms.title.asNode(), text(title));
    }

    private void assertion(Assertion one) {
        Node assertion = named(one.requirement() + "." + one.test());
        Node result = named(one.requirement() + "." + one.test() + ".result");
        add(assertion, RDF.type.asNode(), Earl.ASSERTION);
        add(assertion, Earl.TEST, named(one.requirement()));
        add(assertion, DCTerms.title.asNode(), text(one.test()));
        add(assertion, Earl.ASSERTED_BY, by(one.by()));
        add(assertion, Earl.SUBJECT, named("program"));
        add(assertion, Earl.MODE, Earl.term("automatic"));
        add(assertion, Earl.RESULT, result);
        add(result, RDF.type.asNode(), Earl.TEST_RESULT);
        add(result, Earl.OUTCOME, one.outcome().node());
        add(
                result,
                DCTerms.date.asNode(),
                NodeFactory.createLiteralDT(one.date().toString(), XSDDatatype.XSDdate));
        if (!one.words().isEmpty()) {
            add(result, Earl.INFO, text(one.words()));
        }
    }

    private void add(Node subject, Node property, Node value) {
        out.triple(Triple.create(subject, property, value));
    }

    private Node by(String title) {
        return named("by-" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }

    private Node named(String fragment) {
        return NodeFactory.createURI(address + "#" + fragment);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }
}
