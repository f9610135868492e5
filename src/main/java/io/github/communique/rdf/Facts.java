// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.ontology.Dip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A graph in the making, with one method for each kind of value that the data has. */
public final class Facts {

    private static final String ENGLISH = "en";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Labels labels;

    /** An empty graph. */
    public Facts() {
        this(new Labels());
    }

    Facts(Labels labels) {
        this.labels = labels;
    }

    /** On a thing in a document of its own: the document, what the thing is, and its label. */
    public static Facts about(String document, String thing, Node type, String label) {
        Facts facts = new Facts();
        facts.link(document, FOAF.primaryTopic.asNode(), thing);
        facts.type(thing, type);
        facts.label(thing, label);
        return facts;
    }

    /** What it has become. */
    public Graph graph() {
        return graph;
    }

    /** States the classes. */
    public void type(String subject, Node... classes) {
        for (Node type : classes) {
            add(subject, RDF.type.asNode(), type);
        }
    }

    /** States the label; of a thing that was named before, the earlier one. */
    public String label(String subject, String told) {
        String label = labels.of(subject, told);
        add(subject, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, ENGLISH));
        return label;
    }

    /** States a text in English. */
    public void english(String subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralLang(text, ENGLISH));
    }

    /** States what is pointed to. */
    public void link(String subject, Node property, String object) {
        add(subject, property, NodeFactory.createURI(object));
    }

    /** States a text that is in no language. */
    public void text(String subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    /** States a day. */
    public void day(String subject, Node property, LocalDate day) {
        literal(subject, property, day.toString(), XSDDatatype.XSDdate);
    }

    /** States a time. */
    public void time(String subject, Node property, Instant time) {
        literal(subject, property, time.toString(), XSDDatatype.XSDdateTime);
    }

    void integer(String subject, Node property, int number) {
        literal(subject, property, Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** States a number in the canonical form of XML Schema, the only one that survives the store unchanged: 1.0, 0.85. */
    public void decimal(String subject, Node property, BigDecimal number) {
        BigDecimal least = number.stripTrailingZeros();
        literal(
                subject,
                property,
                (least.scale() < 1 ? least.setScale(1) : least).toPlainString(),
                XSDDatatype.XSDdecimal);
    }

    /** States how likely something is, to the hundredth: more would promise what nobody can know. */
    public void likelihood(String subject, double likelihood) {
        decimal(subject, Dip.likelihood, BigDecimal.valueOf(likelihood).setScale(2, RoundingMode.HALF_UP));
    }

    void edtf(String subject, Node property, String date) {
        literal(subject, property, date, TypeMapper.getInstance().getSafeTypeByName(Terms.EDTF.getURI()));
    }

    void literal(String subject, Node property, String form, RDFDatatype datatype) {
        add(subject, property, NodeFactory.createLiteralDT(form, datatype));
    }

    /** States any value. */
    public void add(String subject, Node property, Node object) {
        graph.add(NodeFactory.createURI(subject), property, object);
    }
}
