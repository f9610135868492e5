// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventReport;
import io.github.communique.view.ThingRef;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * Says what the codes of events mean.
 *
 * @param ontology with the schemes of codes
 */
record EventCodes(Ontology ontology) {

    static final ThingRef PLOVER =
            new ThingRef(Ontology.IRI + "/codes/plover", "Political Language Ontology for Verifiable Event Records");
    static final ThingRef CAMEO =
            new ThingRef(Ontology.IRI + "/codes/cameo", "Conflict and Mediation Event Observations");

    private static final String SCHEMES = "/codes/";

    /** The PLOVER code of a report, with its meaning. */
    List<ThingRef> plover(EventReport report) {
        return Stream.of(report.plover())
                .filter(code -> !code.isEmpty())
                .flatMap(code -> named("plover", code))
                .toList();
    }

    /** The CAMEO codes that its type corresponds to, with their meanings. */
    List<ThingRef> cameo(EventReport report) {
        return ontology.eventType(report.type()).stream()
                .flatMap(type -> ontology.cameoCodes(type).stream())
                .flatMap(code -> named("cameo", code))
                .toList();
    }

    private Stream<ThingRef> named(String scheme, String code) {
        return ontology.graph().stream(Node.ANY, SKOS.notation.asNode(), Node.ANY)
                .filter(told -> told.getObject().getLiteralLexicalForm().equals(code))
                .map(Triple::getSubject)
                .filter(concept -> concept.getURI().contains(SCHEMES + scheme + "#"))
                .map(concept -> new ThingRef(concept.getURI(), code + ": " + meaning(concept)));
    }

    private String meaning(Node concept) {
        return ontology.label(concept.getURI()).orElse("");
    }
}
