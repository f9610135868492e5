// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.DotTimeline.Side;
import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventReport;
import io.github.communique.view.PartyRef;
import io.github.communique.web.table.ChosenEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** Turns events into dealings. PLOVER's quads say which codes are cooperative; what it does not code is neither. */
final class DealingReader {

    private static final int DAY = "2024-03-20".length();

    private final Map<String, Side> sides = new HashMap<>();

    DealingReader(Ontology ontology) {
        Graph graph = ontology.graph();
        graph.find(Node.ANY, SKOS.broader.asNode(), Node.ANY)
                .filterKeep(triple -> triple.getObject().getURI().contains("/codes/plover#"))
                .forEachRemaining(triple -> code(graph, triple));
    }

    private void code(Graph graph, Triple triple) {
        String quad = triple.getObject().getLocalName();
        Side side = quad.endsWith("_CONFLICT") ? Side.CONFLICTUAL : Side.COOPERATIVE;
        graph.find(triple.getSubject(), SKOS.notation.asNode(), Node.ANY)
                .forEachRemaining(code -> sides.put(code.getObject().getLiteralLexicalForm(), side));
    }

    Dealing dealing(ChosenEvent choice) {
        EventReport report = choice.shown();
        boolean directed = !report.sources().isEmpty() && !report.targets().isEmpty();
        return Dealing.of(
                choice,
                sides.getOrDefault(report.plover(), Side.NEITHER),
                day(report.time().firstDay()),
                report.time().dayOf().equals("report"),
                partners(directed ? report.sources() : report.participants()),
                directed ? partners(report.targets()) : List.of());
    }

    /** What is no day of the calendar is none. */
    private static String day(String text) {
        try {
            return text.isEmpty()
                    ? ""
                    : LocalDate.parse(text.substring(0, Math.min(text.length(), DAY)))
                            .toString();
        } catch (DateTimeParseException none) {
            return "";
        }
    }

    /** Of a person for whom nobody is told to be acted, nothing is known that a picture could count. */
    private static List<Partner> partners(List<PartyRef> parties) {
        return parties.stream()
                .flatMap(party -> party.sides().isEmpty() ? Stream.of(party) : party.sides().stream())
                .filter(party -> !party.person())
                .filter(party -> !party.name().isBlank())
                .map(party ->
                        new Partner(party.code().isEmpty() ? party.iri() : party.code(), party.name(), party.iri()))
                .distinct()
                .toList();
    }
}
