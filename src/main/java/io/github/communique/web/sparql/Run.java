// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.chart.Picture;
import io.github.communique.search.SearchFault;
import io.github.communique.store.Version;
import io.github.communique.store.lookup.Lookups;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.graph.XmlText;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Links;
import io.github.communique.web.result.ResultPictures;
import io.github.communique.web.result.ResultTable;
import io.github.communique.web.result.Showing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IllegalFormatException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** Runs one query within its limits and takes the whole answer in before any of it goes out. */
final class Run {

    /** Rows to be sorted or told apart that are kept in memory; more go to disk. */
    private static final long ROWS_IN_MEMORY = 50_000;

    /** A graph of more statements is shown as a table alone. */
    private static final int MOST_SHOWN = 2000;

    private final QueryPolicy policy;
    private final Question question;
    private final Query query;
    private final Job job;

    /**
     * @param policy what queries are run with
     * @param job the time of this one
     */
    Run(QueryPolicy policy, Question question, Job job) {
        this.policy = policy;
        this.question = question;
        this.query = question.query();
        this.job = job;
    }

    /** The answer in a machine's format. */
    Spool content(Version version, DatasetGraph dataset, String type) {
        Spool spool = new Spool(policy.limits().bytes());
        try {
            return within(version, dataset, exec -> fill(spool, exec, type)).filled();
        } catch (IOException e) {
            spool.close();
            throw new UncheckedIOException("the answer cannot be kept", e);
        } catch (RuntimeException | Error e) {
            spool.close();
            throw e;
        }
    }

    /** The answer for readers. */
    AnswerPage page(Version version, DatasetGraph dataset, Showing showing, Links links) {
        return within(version, dataset, exec -> {
            if (query.isAskType()) {
                ResultTable answer = ResultTable.of(exec.ask());
                return new AnswerPage(question, answer, Optional.empty(), Set.of(), Optional.empty(), showing);
            }
            Optional<Graph> graph = query.isSelectType() ? Optional.empty() : Optional.of(graph(exec));
            ResultTable table = graph.map(ResultTable::of)
                    .orElseGet(() -> ResultTable.of(exec.select()))
                    .named(dataset, policy.ontology());
            Map<Showing, Supplier<Picture>> pictures =
                    ResultPictures.of(table, dataset.getDefaultGraph(), links, policy.map());
            Optional<Picture> picture =
                    Optional.ofNullable(pictures.get(showing)).map(Supplier::get);
            return new AnswerPage(question, table, graph.flatMap(Run::turtle), pictures.keySet(), picture, showing);
        });
    }

    private static Optional<String> turtle(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (graph.size() > MOST_SHOWN) {
            return Optional.empty();
        }
        RdfType.TURTLE.write(graph, out);
        return Optional.of(out.toString(StandardCharsets.UTF_8));
    }

    private Spool fill(Spool spool, QueryExec exec, String type) {
        if (query.isSelectType()) {
            ResultSetMgr.write(spool, ResultSet.adapt(fit(exec.select(), type)), language(type));
        } else if (query.isAskType()) {
            ResultSetMgr.write(spool, exec.ask(), language(type));
        } else {
            RdfType.of(type).orElseThrow().write(graph(exec), spool);
        }
        return spool;
    }

    /** The same rows, without the characters that their syntax cannot carry. */
    private static RowSet fit(RowSet rows, String type) {
        return language(type).equals(ResultSetLang.RS_XML)
                ? RowSetStream.create(rows.getResultVars(), Iter.map(rows, Run::fit))
                : rows;
    }

    private static Binding fit(Binding row) {
        BindingBuilder fit = Binding.builder();
        row.forEach((name, value) -> fit.add(name, XmlText.fit(value)));
        return fit.build();
    }

    private Graph graph(QueryExec exec) {
        return query.isDescribeType() ? exec.describe() : exec.construct();
    }

    private static Lang language(String type) {
        return ResultType.of(type).orElseThrow().language();
    }

    private <T> T within(Version version, DatasetGraph dataset, Function<QueryExec, T> reading) {
        job.begin();
        try (QueryExec exec = prepared(version, dataset)) {
            job.onStop(exec::abort);
            return reading.apply(exec);
        } catch (QueryCancelledException e) {
            throw job.tooSlow();
        } catch (SearchFault fault) {
            throw SearchProblem.of(fault);
        } catch (IllegalFormatException e) { // what the library makes of a tag of language that is none
            throw Problem.of(
                    400,
                    "The query makes a tag of language that is none",
                    "A tag is letters and digits with '-' between, such as \"en-GB\". Mend it in STRLANG.");
        }
    }

    private QueryExec prepared(Version version, DatasetGraph dataset) {
        DatasetGraph wanted = selected(dataset);
        Context context = wanted.getContext().copy();
        policy.repertoire().into(context);
        Guards.into(context, job, question.plain());
        Lookups.into(context);
        policy.search().into(context, version, question.graphs().map(DatasetDescription::getDefaultGraphURIs));
        return QueryExec.dataset(wanted)
                .query(query)
                .context(context)
                .timeout(job.left().toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY)
                .build();
    }

    /** The graphs that the query names, out of those that are here: nothing is fetched. */
    private DatasetGraph selected(DatasetGraph dataset) {
        return question.graphs()
                .map(wanted -> DynamicDatasets.dynamicDataset(wanted, dataset, false))
                .orElse(dataset);
    }
}
