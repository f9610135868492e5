// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What the gate says of a graph. */
public sealed interface Verdict {

    /** What is to be mended or noted. */
    List<Finding> findings();

    /** The same as a SHACL validation report. */
    Graph report();

    /**
     * It may go in; findings below a violation may remain.
     *
     * @param findings what is to be noted
     * @param report the SHACL validation report
     */
    record Accepted(List<Finding> findings, Graph report) implements Verdict {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * It stays out.
     *
     * @param findings what is wrong, with at least one violation
     * @param report the SHACL validation report
     */
    record Refused(List<Finding> findings, Graph report) implements Verdict {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One result of validation.
     *
     * @param focus the node that was judged
     * @param shape the name of the shape that judged it
     * @param value the value that offends, where one does
     * @param severity how grave it is
     * @param advice the shape's message: what to do
     */
    record Finding(Node focus, String shape, Optional<Node> value, Severity severity, String advice) {}

    /** SHACL's severities, gravest first: only a violation keeps a graph out. */
    enum Severity {
        VIOLATION,
        WARNING,
        INFO
    }
}
