// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads the types of event, which can be looked up by their name and by their PLOVER and CAMEO codes.
 *
 * @param ontology that has them
 */
record TypeReader(Ontology ontology) {

    List<Entity> read() {
        return ontology.graph().find(Node.ANY, Dip.direction, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .filter(type -> ontology.eventType(type.getLocalName()).isPresent())
                .map(this::entity)
                .toList();
    }

    private Entity entity(Node type) {
        String label = ontology.label(type.getURI()).orElse(type.getLocalName());
        List<String> codes = List.of(Dip.ploverIfActual, Dip.cameo).stream()
                .flatMap(property -> objects(type, property).stream())
                .flatMap(code -> objects(code, SKOS.notation.asNode()).stream())
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .toList();
        List<Name> names = new ArrayList<>(List.of(Name.of(label, Name.LABEL)));
        codes.forEach(code -> names.add(Name.of(code, Name.ADJECTIVE)));
        return new Entity(type.getURI(), label, Kind.EVENT_TYPE, names, codes, "", "", "", "", "", 0);
    }

    private List<Node> objects(Node subject, Node property) {
        return ontology.graph()
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
