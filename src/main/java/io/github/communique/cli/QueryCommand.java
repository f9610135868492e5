// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.web.graph.GraphPrefixes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "query",
        description = "Asks the store a SPARQL question and prints the answer; graphs are printed as Turtle.",
        footer = {
            "  communique query --store news who-met-whom.rq",
            "  echo 'ASK { ?event a dip:Meeting }' | communique query -",
            "Every prefix in use here (dip, schema, prov, oa, org, skos, rdfs, xsd) may be used without saying so;",
            "rows as text have them too, and one for each kind of thing: event:, actor:, place: for BASE/id/event/ and so on."
        })
final class QueryCommand implements Callable<Integer> {

    private final House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "FILE.rq", description = "The file of the question; - reads it from the input.")
    private String file;

    @Option(
            names = "--results",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print rows: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ResultFormat format;

    QueryCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        Query query = parse();
        try (OpenStore opened = house.existingStore(store.folder())) {
            opened.store().read(dataset -> answer(query, dataset));
        }
        return ExitCode.OK;
    }

    private Query parse() throws IOException {
        String text = file.equals("-")
                ? new String(house.console().input(), StandardCharsets.UTF_8)
                : Files.readString(house.file(file));
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(GraphPrefixes.known());
        try {
            return QueryFactory.parse(query, text, null, null);
        } catch (QueryParseException wrong) {
            throw new IOException(file + " is no SPARQL query: " + wrong.getMessage() + "; mend it there", wrong);
        }
    }

    private boolean answer(Query query, DatasetGraph dataset) {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            house.stop().then(execution::abort);
            print(query, execution);
        }
        return true;
    }

    private void print(Query query, QueryExecution execution) {
        switch (query.queryType()) {
            case SELECT -> format.print(house.console().out(), execution.execSelect(), query.getPrefixMapping());
            case ASK -> format.print(house.console().out(), execution.execAsk());
            case CONSTRUCT -> RDFDataMgr.write(house.console().out(), execution.execConstruct(), Lang.TURTLE);
            case DESCRIBE -> RDFDataMgr.write(house.console().out(), execution.execDescribe(), Lang.TURTLE);
            case CONSTRUCT_JSON, UNKNOWN ->
                throw new IllegalArgumentException(file + " is none of SELECT, ASK, CONSTRUCT and DESCRIBE");
        }
    }
}
