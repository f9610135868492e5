// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.util.Collection;
import java.util.List;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;

/** Shapes that judge as before, with all that can be done beforehand done. */
final class ForeseenShape {

    private ForeseenShape() {}

    static Shape of(Shape shape) {
        return shape instanceof PropertyShape property ? property(property) : node(shape);
    }

    private static NodeShape node(Shape shape) {
        return new NodeShape(
                shape.getShapeGraph(),
                shape.getShapeNode(),
                shape.deactivated(),
                shape.getSeverity(),
                shape.getMessages(),
                shape.getTargets(),
                constraints(shape),
                properties(shape));
    }

    private static PropertyShape property(PropertyShape shape) {
        return new PropertyShape(
                shape.getShapeGraph(),
                shape.getShapeNode(),
                shape.deactivated(),
                shape.getSeverity(),
                shape.getMessages(),
                shape.getTargets(),
                shape.getPath(),
                constraints(shape),
                properties(shape));
    }

    private static List<Constraint> constraints(Shape shape) {
        return shape.getConstraints().stream().map(ForeseenQuery::of).toList();
    }

    private static List<PropertyShape> properties(Shape shape) {
        Collection<PropertyShape> properties = shape.getPropertyShapes();
        return properties == null
                ? List.of()
                : properties.stream().map(ForeseenShape::property).toList();
    }
}
