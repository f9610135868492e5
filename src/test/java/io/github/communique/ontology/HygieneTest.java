// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of the ontology's own files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HygieneTest {

    private static final List<String> MODULES = Modules.FILES;

    private final Map<String, Graph> modules =
            MODULES.stream().collect(Collectors.toMap(Function.identity(), Modules::read));
    private final Graph whole = Modules.read();

    Stream<String> modules() {
        return MODULES.stream();
    }

    Stream<String> terms() {
        return definedHere(whole).map(Node::getLocalName).sorted();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleHasAFullHeader(String file) {
        Node module = module(modules.get(file));
        for (Node property : List.of(
                DCTerms.title.asNode(),
                DCTerms.description.asNode(),
                DCTerms.creator.asNode(),
                DCTerms.created.asNode(),
                DCTerms.modified.asNode(),
                NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespacePrefix"),
                NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespaceUri"))) {
            assertThat(objects(modules.get(file), module, property))
                    .as(property.getLocalName())
                    .hasSize(1);
        }
        assertThat(objects(modules.get(file), module, DCTerms.license.asNode()))
                .containsExactly(NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleHasTheVersionOfTheWholeAndAnIriForIt(String file) {
        Node module = module(modules.get(file));
        String version = Ontology.load().version();
        assertThat(objects(modules.get(file), module, OWL2.versionInfo.asNode()))
                .containsExactly(NodeFactory.createLiteralString(version));
        assertThat(objects(modules.get(file), module, OWL2.versionIRI.asNode()))
                .containsExactly(NodeFactory.createURI(module.getURI() + "/" + version));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleImportsOnlyModulesThatStandBeforeIt(String file) {
        Set<Node> before = MODULES.subList(0, MODULES.indexOf(file)).stream()
                .map(modules::get)
                .map(HygieneTest::module)
                .collect(Collectors.toSet());
        assertThat(before).containsAll(objects(modules.get(file), module(modules.get(file)), OWL2.imports.asNode()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleHasNoBlankNodes(String file) {
        assertThat(modules.get(file).find().toList())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleDefinesWhatSaysItIsDefinedThere(String file) {
        Node module = module(modules.get(file));
        assertThat(modules.get(file)
                        .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                        .toList())
                .allMatch(triple -> triple.getObject().equals(module))
                .allMatch(triple -> modules.get(file).contains(triple.getSubject(), RDF.type.asNode(), Node.ANY));
    }

    @ParameterizedTest
    @MethodSource("terms")
    @Shows("owl-documented")
    void aTermIsLabelledDefinedAndShown(String name) {
        Node term = Dip.term(name);
        assertThat(english(term, RDFS.label.asNode())).hasSize(1);
        assertThat(english(term, SKOS.definition.asNode())).hasSize(1).allMatch(text -> text.matches("[A-Z].*\\."));
        assertThat(english(term, SKOS.example.asNode())).isNotEmpty();
        assertThat(english(term, Dip.counterExample)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aTermIsNotDefinedByItself(String name) {
        Node term = Dip.term(name);
        String label = english(term, RDFS.label.asNode()).get(0).toLowerCase(Locale.ROOT);
        String definition = english(term, SKOS.definition.asNode()).get(0).toLowerCase(Locale.ROOT);
        assertThat(definition).doesNotContainPattern("\\b" + Pattern.quote(label) + "\\b");
    }

    @Test
    void everyTermThatIsUsedIsDefined() {
        assertThat(whole.find().toList().stream()
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                        .filter(node -> node.isURI() && node.getURI().startsWith(Dip.NS))
                        .filter(node -> !whole.contains(node, RDFS.isDefinedBy.asNode(), Node.ANY)))
                .isEmpty();
    }

    @Test
    void everyTermOfOthersIsDeclared() {
        assertThat(whole.find().toList().stream()
                        .map(Triple::getPredicate)
                        .filter(property ->
                                !property.getURI().startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns#"))
                        .filter(property -> !property.getURI().startsWith(RDFS.getURI()))
                        .filter(property -> !property.getURI().startsWith(OWL2.getURI()))
                        .filter(property -> !whole.contains(property, RDF.type.asNode(), Node.ANY)))
                .isEmpty();
    }

    @Test
    @Shows("skos-codes")
    void aCodeHasItsNotationAloneInItsScheme() {
        List<String> codes = whole.find(Node.ANY, SKOS.notation.asNode(), Node.ANY).toList().stream()
                .map(triple -> objects(whole, triple.getSubject(), SKOS.inScheme.asNode()) + " " + triple.getObject())
                .toList();
        assertThat(codes).hasSize(16 + 67 + 37 + 4 + 4 + 147).doesNotHaveDuplicates();
    }

    @Test
    @Shows("skos-codes")
    void everyMatchAndEveryBroaderCodeIsACode() {
        for (Node property : List.of(
                SKOS.broader.asNode(),
                SKOS.broadMatch.asNode(),
                SKOS.closeMatch.asNode(),
                Dip.cameo,
                Dip.ploverIfActual,
                Dip.ploverIfPlanned,
                Dip.ploverIfNegated)) {
            assertThat(whole.find(Node.ANY, property, Node.ANY).toList())
                    .isNotEmpty()
                    .allMatch(triple -> whole.contains(triple.getObject(), SKOS.notation.asNode(), Node.ANY));
        }
    }

    private static Node module(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode())
                .next()
                .getSubject();
    }

    private static Stream<Node> definedHere(Graph graph) {
        return graph
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.getURI().startsWith(Dip.NS))
                .toSet()
                .stream();
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private List<String> english(Node term, Node property) {
        return objects(whole, term, property).stream()
                .filter(text -> text.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }
}
