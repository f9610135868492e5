// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import io.github.communique.gate.Verdict.Finding;
import io.github.communique.gate.Verdict.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;

/** Reads SHACL results as findings, each under the name of its shape, in an order that is always the same. */
final class Findings {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.focus().toString())
            .thenComparing(Finding::shape)
            .thenComparing(finding -> finding.value().map(Node::toString).orElse(""));

    /** What shapes are marked with that refuse a term for not being known. */
    private static final Node NEAREST = NodeFactory.createLiteralString("nearest-term");

    private final Graph shapes;
    private final NearestTerm terms;

    Findings(Graph shapes, NearestTerm terms) {
        this.shapes = shapes;
        this.terms = terms;
    }

    List<Finding> of(ValidationReport report) {
        return report.getEntries().stream()
                .map(this::finding)
                .distinct()
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private Finding finding(ReportEntry entry) {
        return new Finding(
                entry.focusNode(),
                name(entry.source()),
                Optional.ofNullable(entry.value()),
                severity(entry.severity().level()),
                entry.message() + proposal(entry));
    }

    private String proposal(ReportEntry entry) {
        if (!shapes.contains(entry.source(), DCTerms.type.asNode(), NEAREST)) {
            return "";
        }
        String written = entry.focusNode().getURI();
        Optional<String> namespace = Optional.ofNullable(entry.value())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(value -> !value.equals(written));
        return terms.to(written, namespace)
                .map(term -> " Perhaps <" + term + "> is meant.")
                .orElse("");
    }

    private String name(Node shape) {
        return shapes.find(shape, SHACL.name, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(shape::toString);
    }

    private static Severity severity(Node level) {
        if (level.equals(SHACL.Warning)) {
            return Severity.WARNING;
        }
        return level.equals(SHACL.Info) ? Severity.INFO : Severity.VIOLATION;
    }
}
