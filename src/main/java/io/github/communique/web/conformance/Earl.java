// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Evaluation and Report Language, and the few of ours beside them. */
public final class Earl {

    /** The namespace of EARL. */
    public static final String NS = "http://www.w3.org/ns/earl#";

    /** The namespace of what EARL does not name. */
    public static final String OURS = "https://w3id.org/communique/conformance#";

    public static final Node ASSERTION = term("Assertion");
    public static final Node ASSERTED_BY = term("assertedBy");
    public static final Node SUBJECT = term("subject");
    public static final Node TEST = term("test");
    public static final Node MODE = term("mode");
    public static final Node RESULT = term("result");
    public static final Node OUTCOME = term("outcome");
    public static final Node INFO = term("info");
    public static final Node TEST_RESULT = term("TestResult");
    public static final Node TEST_REQUIREMENT = term("TestRequirement");
    public static final Node SECTION = NodeFactory.createURI(OURS + "section");
    public static final Node LEVEL = NodeFactory.createURI(OURS + "level");
    public static final Node ORDER = NodeFactory.createURI(OURS + "order");
    public static final Node UNTESTED = NodeFactory.createURI(OURS + "untested");
    public static final Node INAPPLICABLE = NodeFactory.createURI(OURS + "inapplicable");

    private Earl() {}

    /** A term of EARL. */
    public static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
