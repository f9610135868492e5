// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Help;
import io.github.communique.ontology.Dip;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Says of an extraction what a language model gave to it. */
final class HelpFacts {

    /** What may differ from one run to the next though the same was found. */
    static final Set<Node> OF_A_RUN =
            Set.of(Dip.tokensRead, Dip.tokensWritten, Dip.askingTime, Dip.cost, Dip.modelServer);

    private HelpFacts() {}

    static void describe(Facts facts, Iris iris, String activity, Help help) {
        String name = help.model() + ", prompt " + help.prompt();
        String software = iris.software(name, "language-model");
        facts.link(activity, Terms.wasAssociatedWith, software);
        facts.type(software, Terms.PROV_AGENT);
        facts.label(software, name);
        facts.text(activity, Dip.promptVersion, help.prompt());
        help.server().ifPresent(server -> facts.text(activity, Dip.modelServer, server));
        facts.literal(activity, Dip.tokensRead, Long.toString(help.tokensRead()), XSDDatatype.XSDinteger);
        facts.literal(activity, Dip.tokensWritten, Long.toString(help.tokensWritten()), XSDDatatype.XSDinteger);
        facts.literal(activity, Dip.askingTime, help.time().withNanos(0).toString(), XSDDatatype.XSDdayTimeDuration);
        help.cost().ifPresent(cost -> facts.decimal(activity, Dip.cost, cost));
    }
}
