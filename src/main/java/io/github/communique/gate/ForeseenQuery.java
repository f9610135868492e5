// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.util.Set;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.ConstraintVisitor;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinctReduced;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.path.Path;

/**
 * A SPARQL constraint whose query is compiled once and not for every node anew, which takes longer than to run it. Most nodes
 * are good: only where the query finds something is the constraint itself asked, which then says what.
 */
final class ForeseenQuery implements Constraint {

    private static final Var THIS = Var.alloc("this");
    private static final Set<Var> SET_BY_ENGINE =
            Set.of(Var.alloc("PATH"), Var.alloc("currentShape"), Var.alloc("shapesGraph"));

    private final SparqlConstraint constraint;
    private final Op query;

    private ForeseenQuery(SparqlConstraint constraint, Op query) {
        this.constraint = constraint;
        this.query = query;
    }

    /** The constraint with its query compiled, or itself if it has none that can be. */
    static Constraint of(Constraint constraint) {
        if (!(constraint instanceof SparqlConstraint sparql)) {
            return constraint;
        }
        Op query = Algebra.compile(sparql.getQuery());
        boolean alone = OpVars.mentionedVars(query).stream().noneMatch(SET_BY_ENGINE::contains);
        return alone ? new ForeseenQuery(sparql, pattern(Algebra.optimize(query, ARQ.getContext()))) : constraint;
    }

    /** What decides whether there is any row: not which columns it has, nor how often it comes. */
    private static Op pattern(Op query) {
        boolean dress = query instanceof OpProject || query instanceof OpDistinctReduced;
        return dress ? pattern(((OpModifier) query).getSubOp()) : query;
    }

    @Override
    public void validateNodeShape(ValidationContext context, Graph data, Shape shape, Node focus) {
        if (finds(data, focus)) {
            constraint.validateNodeShape(context, data, shape, focus);
        }
    }

    @Override
    public void validatePropertyShape(
            ValidationContext context, Graph data, Shape shape, Node focus, Path path, Set<Node> values) {
        if (finds(data, focus)) {
            constraint.validatePropertyShape(context, data, shape, focus, path, values);
        }
    }

    private boolean finds(Graph data, Node focus) {
        Op own = Substitute.substitute(query, THIS, focus);
        QueryIterator rows = QC.execute(own, BindingRoot.create(), ExecutionContext.createForGraph(data));
        try {
            return rows.hasNext();
        } finally {
            rows.close();
        }
    }

    @Override
    public Node getComponent() {
        return constraint.getComponent();
    }

    @Override
    public void visit(ConstraintVisitor visitor) {
        constraint.visit(visitor);
    }

    @Override
    public void printCompact(IndentedWriter out, NodeFormatter format) {
        constraint.printCompact(out, format);
    }
}
