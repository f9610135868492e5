// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the W3C's vocabulary for points of the earth. */
public final class Wgs84 {

    /** Degrees north of the equator. */
    public static final Node LATITUDE = term("lat");

    /** Degrees east of Greenwich. */
    public static final Node LONGITUDE = term("long");

    private Wgs84() {}

    private static Node term(String name) {
        return NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#" + name);
    }
}
