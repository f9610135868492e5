// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses names by which the query engine would load a class or run a script of the query's choosing. */
final class FunctionBan extends ExprVisitorBase {

    private static final Pattern CODE = Pattern.compile("java:.*|http://jena\\.apache\\.org/ARQ/\\w+Function#.*");

    @Override
    public void visit(ExprFunctionN function) {
        if (function.getFunctionIRI() != null) {
            check(function.getFunctionIRI());
        }
    }

    /** The same for a property, behind which code may stand too. */
    void check(Node property) {
        if (property.isURI()) {
            check(property.getURI());
        }
    }

    private static void check(String iri) {
        if (CODE.matcher(iri).matches()) {
            throw Problem.of(
                    403,
                    "This function is not allowed here",
                    "<" + iri + "> would load code; use those of SPARQL 1.1.");
        }
    }
}
