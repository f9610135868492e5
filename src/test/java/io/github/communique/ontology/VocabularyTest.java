// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What Java names of the ontology is in it, and what is closed in Java is closed in it. */
class VocabularyTest {

    private final Graph graph = Modules.read();

    @Test
    void javaNamesEveryTermOfTheCoreAndNoOther() throws IllegalAccessException {
        assertThat(constants()).isEqualTo(subjects(RDFS.isDefinedBy.asNode(), NodeFactory.createURI(Ontology.IRI)));
    }

    @Test
    void aConstantIsNamedAsItsTerm() throws IllegalAccessException {
        for (Field field : Dip.class.getFields()) {
            if (field.getType().equals(Node.class)) {
                String term = ((Node) field.get(null)).getLocalName();
                assertThat(field.getName()).isIn(term, upper(term));
            }
        }
    }

    @Test
    void aStatusIsAnIndividual() {
        assertThat(names(Status.values())).isEqualTo(uppers(subjects(RDF.type.asNode(), Dip.STATUS)));
    }

    @Test
    void anIdentityRuleIsAnIndividual() {
        assertThat(names(IdentityRule.values())).isEqualTo(uppers(subjects(RDF.type.asNode(), Dip.IDENTITY_RULE)));
    }

    @Test
    void aKindOfPartyIsAClassOfActors() {
        assertThat(names(Party.Kind.values())).isEqualTo(uppers(subjects(RDFS.subClassOf.asNode(), Dip.ACTOR)));
    }

    @Test
    void aRoleIsParticipationOrAPropertyUnderIt() {
        Set<Node> roles = Stream.concat(
                        Stream.of(Dip.participant), subjects(RDFS.subPropertyOf.asNode(), Dip.participant).stream())
                .collect(Collectors.toSet());
        assertThat(names(Role.values())).isEqualTo(uppers(roles));
    }

    private Set<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.getURI().startsWith(Dip.NS))
                .toSet();
    }

    private static Set<Node> constants() throws IllegalAccessException {
        Set<Node> constants = new HashSet<>();
        for (Field field : Dip.class.getFields()) {
            if (field.getType().equals(Node.class)) {
                constants.add((Node) field.get(null));
            }
        }
        return constants;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> uppers(Set<Node> terms) {
        return terms.stream().map(Node::getLocalName).map(VocabularyTest::upper).collect(Collectors.toSet());
    }

    private static String upper(String term) {
        return term.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
