// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Accept;
import io.github.communique.web.http.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The languages of tables and of yes and no. */
enum ResultType {
    JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
    XML("application/sparql-results+xml", ResultSetLang.RS_XML),
    CSV("text/csv", ResultSetLang.RS_CSV),
    TSV("text/tab-separated-values", ResultSetLang.RS_TSV);

    static final String HTML = "text/html";

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("json", JSON.type),
            Map.entry("xml", XML.type),
            Map.entry("csv", CSV.type),
            Map.entry("tsv", TSV.type),
            Map.entry("html", HTML),
            Map.entry("table", HTML),
            Map.entry("chart", HTML),
            Map.entry("map", HTML),
            Map.entry("network", HTML),
            Map.entry("turtle", RdfType.TURTLE.type()),
            Map.entry("ttl", RdfType.TURTLE.type()),
            Map.entry("jsonld", RdfType.JSON_LD.type()),
            Map.entry("trig", RdfType.TRIG.type()),
            Map.entry("nq", RdfType.N_QUADS.type()),
            Map.entry("nquads", RdfType.N_QUADS.type()),
            Map.entry("nt", RdfType.N_TRIPLES.type()),
            Map.entry("ntriples", RdfType.N_TRIPLES.type()),
            Map.entry("rdf", RdfType.RDF_XML.type()),
            Map.entry("rdfxml", RdfType.RDF_XML.type()),
            // as SPARQLWrapper names them
            Map.entry("rdf+xml", RdfType.RDF_XML.type()),
            Map.entry("n3", RdfType.TURTLE.type()),
            Map.entry("json-ld", RdfType.JSON_LD.type()));

    /** Short names that mean another type where a graph is the answer. */
    private static final Map<String, String> OF_GRAPHS =
            Map.of("json", RdfType.JSON_LD.type(), "xml", RdfType.RDF_XML.type());

    private final String type;
    private final Lang language;

    ResultType(String type, Lang language) {
        this.type = type;
        this.language = language;
    }

    String type() {
        return type;
    }

    Lang language() {
        return language;
    }

    /** The media type that a short name stands for; any other name stands for itself. */
    static String named(String name) {
        return SHORT.getOrDefault(name, name);
    }

    static Optional<ResultType> of(String type) {
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }

    /**
     * The media type in which a query is answered: the one that is named, or the best of those accepted.
     *
     * @throws Problem with all on offer if none fits
     */
    static String choose(Query query, Optional<String> named, Accept accept) {
        boolean table = query.isSelectType() || query.isAskType();
        List<String> offered = table ? tables() : withPage(RdfType.types());
        return named
                .map(name -> List.of(table ? named(name) : OF_GRAPHS.getOrDefault(name, named(name))))
                .orElseGet(() -> table ? accepted(offered, accept) : best(withPage(RdfType.allTypes()), accept))
                .stream()
                .filter((table ? offered : withPage(RdfType.allTypes()))::contains)
                .findFirst()
                .orElseThrow(() -> Problem.notAcceptable(offered));
    }

    private static List<String> best(List<String> offered, Accept accept) {
        return accept.best(offered).stream().toList();
    }

    private static List<String> accepted(List<String> offered, Accept accept) {
        return accept.best(offered).or(() -> plain(offered, accept)).stream().toList();
    }

    /** Clients that name the general type mean the special one. */
    private static Optional<String> plain(List<String> offered, Accept accept) {
        Map<String, String> general = Map.of("application/json", JSON.type, "application/xml", XML.type);
        return accept.best(List.copyOf(general.keySet())).map(general::get).filter(offered::contains);
    }

    private static List<String> tables() {
        return withPage(Arrays.stream(values()).map(ResultType::type).toList());
    }

    private static List<String> withPage(List<String> types) {
        return Stream.concat(types.stream(), Stream.of(HTML)).toList();
    }
}
