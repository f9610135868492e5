// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the data uses and Jena has no constants for. */
final class Terms {

    static final Node PROV_ACTIVITY = prov("Activity");
    static final Node PROV_AGENT = prov("SoftwareAgent");
    static final Node used = prov("used");
    static final Node wasAssociatedWith = prov("wasAssociatedWith");
    static final Node wasGeneratedBy = prov("wasGeneratedBy");
    static final Node wasDerivedFrom = prov("wasDerivedFrom");
    static final Node startedAtTime = prov("startedAtTime");

    static final Node EDTF = NodeFactory.createURI("http://id.loc.gov/datatypes/edtf/EDTF");

    private Terms() {}

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
    }
}
