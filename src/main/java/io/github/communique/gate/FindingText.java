// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import io.github.communique.gate.Verdict.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Findings as text to read: what is judged, by which shape, how grave, and what to do. */
public final class FindingText {

    private final PrefixMap prefixes = PrefixMapFactory.create();

    /** A text in which IRIs of the ontology, the lexicon and XML Schema are short. */
    public FindingText() {
        prefixes.add("dip", "https://w3id.org/communique/ontology#");
        prefixes.add("lex", "https://w3id.org/communique/lexicon#");
        prefixes.add("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.add("edtf", "http://id.loc.gov/datatypes/edtf/");
    }

    /** All findings, three or four lines each, gravest first; empty where there are none. */
    public String of(List<Finding> findings) {
        return findings.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        String value =
                finding.value().map(node -> "  value: " + term(node) + "\n").orElse("");
        return "%s: %s\n  at: %s\n%s  do: %s\n"
                .formatted(severity, finding.shape(), term(finding.focus()), value, finding.advice());
    }

    private String term(Node node) {
        return NodeFmtLib.str(node, prefixes);
    }
}
