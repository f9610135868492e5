// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * What is asked, and what tests and tools found.
 *
 * @param version of the program that was looked at
 * @param requirements all that is asked
 * @param assertions all that was found, by requirement, tool and test
 */
public record ConformanceReport(String version, Requirements requirements, List<Assertion> assertions) {

    public ConformanceReport {
        assertions = List.copyOf(assertions);
    }

    /** The report of this program: what its own tests found, and what the tools of others did. */
    public static ConformanceReport load() {
        return of(graph("http://localhost/conformance"));
    }

    /** The same as data, with its names resolved against an address. */
    public static Graph graph(String address) {
        Graph whole = StatementReader.file("requirements", address);
        GraphUtil.addInto(whole, StatementReader.file("report", address));
        GraphUtil.addInto(whole, StatementReader.file("suites", address));
        return whole;
    }

    /** Reads a report. */
    public static ConformanceReport of(Graph graph) {
        String version = graph.find(Node.ANY, RDF.type.asNode(), Earl.term("TestSubject")).toList().stream()
                .flatMap(one -> new StatementReader(graph).text(one.getSubject(), DCTerms.hasVersion.asNode()).stream())
                .findFirst()
                .orElse("unknown");
        return new ConformanceReport(version, Requirements.of(graph), assertions(graph));
    }

    /** Reads what was found, without what was asked. */
    public static List<Assertion> assertions(Graph graph) {
        StatementReader facts = new StatementReader(graph);
        return facts.members(Earl.ASSERTION)
                .map(node -> assertion(facts, node))
                .sorted(Comparator.comparing(Assertion::requirement)
                        .thenComparing(Assertion::by)
                        .thenComparing(Assertion::test))
                .toList();
    }

    private static Assertion assertion(StatementReader facts, Node node) {
        Node result = facts.value(node, Earl.RESULT).orElseThrow();
        Node tool = facts.value(node, Earl.ASSERTED_BY).orElseThrow();
        return new Assertion(
                facts.required(node, Earl.TEST),
                facts.required(tool, DCTerms.title.asNode()),
                facts.required(node, DCTerms.title.asNode()),
                RequirementOutcome.of(facts.required(result, Earl.OUTCOME)).orElseThrow(),
                LocalDate.parse(facts.required(result, DCTerms.date.asNode())),
                facts.text(result, Earl.INFO).orElse(""));
    }

    /** Which program was looked at, how often, and when last, in words. */
    public String about() {
        String last = assertions.stream()
                .map(Assertion::date)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("never");
        long ours = requirements.all().stream()
                .filter(one -> outcome(one) == RequirementOutcome.PASSED)
                .count();
        return "Version %s: of %d requirements %d passed, by %d findings; the newest is of %s."
                .formatted(version, requirements.all().size(), ours, assertions.size(), last);
    }

    /** What was found of a requirement. */
    public List<Assertion> of(Requirement requirement) {
        return assertions.stream()
                .filter(one -> one.requirement().equals(requirement.name()))
                .toList();
    }

    /** What came of a requirement: the gravest that anyone found; not tested if nobody looked. */
    public RequirementOutcome outcome(Requirement requirement) {
        Optional<RequirementOutcome> gravest =
                of(requirement).stream().map(Assertion::outcome).min(Comparator.naturalOrder());
        return gravest.orElse(
                requirement.inapplicable().isPresent() ? RequirementOutcome.INAPPLICABLE : RequirementOutcome.UNTESTED);
    }
}
