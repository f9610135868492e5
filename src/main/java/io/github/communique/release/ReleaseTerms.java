// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.time.Instant;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The terms in which a release is described. */
final class ReleaseTerms {

    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String SPDX = "http://spdx.org/rdf/terms#";

    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", DCAT,
            "dcterms", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "owl", "http://www.w3.org/2002/07/owl#",
            "prov", "http://www.w3.org/ns/prov#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "schema", "https://schema.org/",
            "spdx", SPDX,
            "void", "http://rdfs.org/ns/void#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private ReleaseTerms() {}

    static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    static Node english(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    static Node time(Instant moment) {
        return NodeFactory.createLiteralDT(moment.toString(), XSDDatatype.XSDdateTime);
    }

    static Node hexadecimal(String digits) {
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDhexBinary);
    }

    static String turtle(Graph graph) {
        PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        return RDFWriter.source(graph).format(RDFFormat.TURTLE).asString();
    }
}
