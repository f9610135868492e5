// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the W3C's vocabulary for points of the earth. */
public final class Wgs84 {

    /** Degrees north of the equator. */
    public static final Node LATITUDE = term("lat");

    /** Degrees east of Greenwich. */
    public static final Node LONGITUDE = term("long");

    private static final double POLE = 90;
    private static final double ANTIMERIDIAN = 180;

    private Wgs84() {}

    /** The degrees that a text tells of an axis; empty where it is no number, or none that the axis has. */
    public static Optional<Double> degrees(Node axis, String told) {
        try {
            double degrees = Double.parseDouble(told);
            double most = axis.equals(LATITUDE) ? POLE : ANTIMERIDIAN;
            return Math.abs(degrees) <= most ? Optional.of(degrees) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Node term(String name) {
        return NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#" + name);
    }
}
