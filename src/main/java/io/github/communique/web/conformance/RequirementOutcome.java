// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What came of a requirement, the gravest first. */
public enum RequirementOutcome {
    FAILED("failed"),
    UNTESTED("not tested"),
    PASSED("passed"),
    INAPPLICABLE("does not apply");

    private final String words;

    RequirementOutcome(String words) {
        this.words = words;
    }

    /** For readers. */
    public String words() {
        return words;
    }

    /** The name in addresses and in EARL. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The individual of EARL. */
    public Node node() {
        return Earl.term(term());
    }

    /** The outcome of that name. */
    public static Optional<RequirementOutcome> of(String term) {
        return Arrays.stream(values()).filter(one -> one.term().equals(term)).findFirst();
    }
}
