// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.Dip;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;

/** What can be looked up: the types of the service. */
enum Kind {
    STATE("State", Dip.STATE),
    ORGANISATION("Organisation", Dip.ORGANISATION),
    PERSON("Person", Dip.PERSON),
    GROUP("Group", Dip.GROUP),
    PLACE("Place", Dip.PLACE),
    OFFICE("Office", ORG.Post.asNode()),
    EVENT_TYPE("Type of event", OWL2.Class.asNode());

    private final String label;
    private final Node type;

    Kind(String label, Node type) {
        this.label = label;
        this.type = type;
    }

    String label() {
        return label;
    }

    Node type() {
        return type;
    }

    /** The IRI by which a client asks for it. */
    String iri() {
        return type.getURI();
    }

    /** Whether it is what a client asks for, by IRI or by name; an actor is any party. */
    boolean is(String wanted) {
        boolean party = ordinal() <= GROUP.ordinal();
        return wanted.equals(iri())
                || wanted.equalsIgnoreCase(label)
                || party && (wanted.equals(Dip.ACTOR.getURI()) || wanted.equalsIgnoreCase("Actor"));
    }

    static List<Kind> all() {
        return List.of(values());
    }

    static Optional<Kind> of(Node type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
