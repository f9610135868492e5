// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** The conformance report: a page for readers, EARL for machines. */
public final class Conformance implements Handler {

    private static final String NAME = "conformance";
    private static final String HTML = "text/html";
    private static final List<String> OFFERED =
            Stream.concat(RdfType.types().stream(), Stream.of(HTML)).toList();

    private final Graph graph;
    private final ConformanceReport report;

    /** @param base of the names of requirements */
    public Conformance(String base) {
        graph = ConformanceReport.graph(base + NAME);
        report = ConformanceReport.of(graph);
    }

    /** The addresses that this answers to: one for all forms, and one for each. */
    public static Stream<String> addresses() {
        Stream<String> forms =
                Stream.concat(Stream.of("html"), Arrays.stream(RdfType.values()).map(RdfType::extension));
        return Stream.concat(Stream.of(NAME), forms.map(form -> NAME + "." + form));
    }

    @Override
    public Answer answer(Ask ask) {
        if (ask.path().size() > 1) {
            throw Problem.of(404, "There is no such page", "The report stands at " + NAME + ".");
        }
        String type = type(ask);
        Answer answer = RdfType.of(type).map(this::data).orElseGet(() -> page(ask));
        return answer.header("Link", links()).header("Vary", "Accept").tagged();
    }

    private static String type(Ask ask) {
        String name = ask.path().get(0);
        if (name.equals(NAME)) {
            return ask.accept().best(OFFERED).orElseThrow(() -> Problem.notAcceptable(OFFERED));
        }
        return RdfType.ofExtension(name.substring(NAME.length() + 1))
                .map(RdfType::type)
                .orElse(HTML);
    }

    private Answer page(Ask ask) {
        Page page = Page.of("Conformance", ask).alternate(RdfType.TURTLE.type(), NAME + ".ttl");
        new ConformancePage(report, RequirementFilter.of(ask.parameters(), report)).show(page.main());
        return page.answer();
    }

    private Answer data(RdfType type) {
        Graph copy = GraphFactory.createDefaultGraph();
        copy.getPrefixMapping().setNsPrefix("earl", Earl.NS).setNsPrefix("conf", Earl.OURS);
        GraphUtil.addInto(copy, graph);
        String charset = type == RdfType.TURTLE ? "; charset=utf-8" : "";
        return Answer.ok(type.type() + charset, type.content(copy));
    }

    private static String links() {
        Stream<String> alternates = Arrays.stream(RdfType.values())
                .map(one -> "<%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(NAME, one.extension(), one.type()));
        return String.join(", ", alternates.toList());
    }
}
