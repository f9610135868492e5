// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses a query that would make this server call another or load code, before anything of it runs. */
final class ServiceBan extends OpVisitorBase {

    private final Repertoire repertoire;
    private final FunctionCheck functions;

    private ServiceBan(Repertoire repertoire) {
        this.repertoire = repertoire;
        functions = new FunctionCheck(repertoire);
    }

    private static final class FunctionCheck extends ExprVisitorBase {

        private final Repertoire repertoire;

        FunctionCheck(Repertoire repertoire) {
            this.repertoire = repertoire;
        }

        @Override
        public void visit(ExprFunctionN function) {
            if (function.getFunctionIRI() != null) {
                repertoire.checkFunction(function.getFunctionIRI());
            }
        }
    }

    /** @throws Problem if there is a SERVICE anywhere in it, SILENT or not, or a function that is not of the repertoire */
    static void check(Query query, Repertoire repertoire) {
        ServiceBan ban = new ServiceBan(repertoire);
        Walker.walk(Algebra.compile(query), ban, ban.functions);
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> repertoire.checkProperty(triple.getPredicate()));
    }

    @Override
    public void visit(OpService service) {
        throw Problem.of(
                        403,
                        "SERVICE is not allowed here",
                        "This endpoint asks no other server. Put the SERVICE clause into a query engine of yours and let"
                                + " that call this endpoint.")
                .kind("service-refused");
    }

    /** The walker leaves out by what is ordered. */
    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> search(condition.getExpression()));
    }

    /** The walker leaves out what is summed up. */
    @Override
    public void visit(OpGroup group) {
        group.getAggregators().stream()
                .map(aggregator -> aggregator.getAggregator().getExprList())
                .filter(Objects::nonNull)
                .flatMap(arguments -> arguments.getList().stream())
                .forEach(this::search);
    }

    private void search(Expr expression) {
        Walker.walk(expression, this, functions);
    }
}
