// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.ResultTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs one query within its limits and takes the whole answer in before any of it goes out. */
final class Run {

    /** Rows to be sorted or told apart that are kept in memory; more go to disk. */
    private static final long ROWS_IN_MEMORY = 50_000;

    private final Limits limits;
    private final Query query;
    private final Optional<DatasetDescription> graphs;

    Run(Limits limits, Query query) {
        this.limits = limits;
        this.query = query.cloneQuery();
        graphs = Optional.ofNullable(query.getDatasetDescription());
        this.query.getGraphURIs().clear();
        this.query.getNamedGraphURIs().clear();
    }

    /** The answer in a machine's format. */
    Content content(DatasetGraph dataset, String type) {
        Spool spool = new Spool(limits.bytes());
        try {
            return within(dataset, exec -> fill(spool, exec, type)).filled();
        } catch (IOException e) {
            spool.close();
            throw new UncheckedIOException("the answer cannot be kept", e);
        } catch (RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** The answer for readers. */
    ResultTable table(DatasetGraph dataset) {
        return within(dataset, this::tabulate);
    }

    private ResultTable tabulate(QueryExec exec) {
        if (query.isSelectType()) {
            return ResultTable.of(exec.select());
        }
        return query.isAskType() ? ResultTable.of(exec.ask()) : ResultTable.of(graph(exec));
    }

    private Spool fill(Spool spool, QueryExec exec, String type) {
        if (query.isSelectType()) {
            ResultSetMgr.write(spool, ResultSet.adapt(exec.select()), language(type));
        } else if (query.isAskType()) {
            ResultSetMgr.write(spool, exec.ask(), language(type));
        } else {
            RdfType.of(type).orElseThrow().write(graph(exec), spool);
        }
        return spool;
    }

    private Graph graph(QueryExec exec) {
        return query.isDescribeType() ? exec.describe() : exec.construct();
    }

    private static Lang language(String type) {
        return ResultType.of(type).orElseThrow().language();
    }

    private <T> T within(DatasetGraph dataset, Function<QueryExec, T> reading) {
        try (QueryExec exec = QueryExec.dataset(selected(dataset))
                .query(query)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY)
                .build()) {
            return reading.apply(exec);
        } catch (QueryCancelledException e) {
            throw Problem.of(
                            503,
                            "The query took too long",
                            "It ran for " + limits.time().toSeconds()
                                    + " s, the limit here. Ask for less, add a LIMIT, or take a dump and ask your own store.")
                    .header("Retry-After", "60");
        }
    }

    /** The graphs that the query names, out of those that are here: nothing is fetched. */
    private DatasetGraph selected(DatasetGraph dataset) {
        return graphs.map(wanted -> DynamicDatasets.dynamicDataset(wanted, dataset, false))
                .orElse(dataset);
    }
}
