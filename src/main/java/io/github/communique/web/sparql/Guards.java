// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;

/** What is done to a query before it runs, so that it ends with its time. */
final class Guards {

    private Guards() {}

    /**
     * Has queries in a context run so.
     *
     * @param plain whether the query is run as it stands, without looking for a better way
     */
    static void into(Context context, Job job, boolean plain) {
        RewriteFactory usual = plain ? Optimize.minimalOptimizationFactory : Optimize.stdOptimizationFactory;
        RewriteFactory guarded = own ->
                op -> usual.create(own).rewrite(Transformer.transform(new TransformCopy(), new Patterns(job), op));
        context.set(ARQConstants.sysOptimizerFactory, guarded);
    }
}
