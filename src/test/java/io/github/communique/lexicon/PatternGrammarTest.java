// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.lexicon.Argument.Function;
import io.github.communique.lexicon.Pattern.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternGrammarTest {

    private final PatternGrammar grammar = new PatternGrammar(
            Set.of(
                    "about", "at", "by", "down", "for", "from", "in", "of", "on", "over", "that", "to", "with",
                    "between"),
            new WordSets(Map.of("treaty", Set.of("treaty", "pact"))));

    @Test
    void aSetStandsForItsWordsBesideOthers() {
        Pattern pattern = verbal("{participant} sign @treaty|charter (with {participant})");

        assertThat(pattern.triggers()).containsExactly("sign");
        assertThat(pattern.arguments())
                .containsExactly(
                        slot(Function.SUBJECT, Set.of(), Slot.PARTICIPANT, false),
                        new Argument(
                                Function.OBJECT,
                                Set.of(),
                                Optional.empty(),
                                Set.of("treaty", "pact", "charter"),
                                false,
                                false),
                        slot(Function.OBLIQUE, Set.of("with"), Slot.PARTICIPANT, true));
    }

    @Test
    void whatStandsBehindAPrepositionIsLedToByIt() {
        assertThat(verbal("{source} demand that {target}").arguments())
                .last()
                .isEqualTo(slot(Function.CLAUSE_SUBJECT, Set.of("that"), Slot.TARGET, false));
        assertThat(verbal("{source} agree to {content}").arguments())
                .last()
                .isEqualTo(slot(Function.CLAUSE, Set.of("to"), Slot.CONTENT, false));
        assertThat(verbal("{source} turn down {topic}").arguments())
                .last()
                .isEqualTo(slot(Function.OBLIQUE, Set.of("down"), Slot.TOPIC, false));
        assertThat(verbal("{source} back down").arguments())
                .last()
                .extracting(Argument::function)
                .isEqualTo(Function.PARTICLE);
    }

    @Test
    void aSlotBeforeANounOwnsOrModifiesIt() {
        assertThat(functions("{source}'s visit to {target}")).containsExactly(Function.POSSESSOR, Function.OBLIQUE);
        assertThat(functions("({source}'s) visit (to {target!})"))
                .containsExactly(Function.POSSESSOR, Function.OBLIQUE);
        assertThat(functions("{source} visit")).containsExactly(Function.MODIFIER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    {source} sign @treety               | there is no word set for "@treety"
                    {partner} sign                      | there is no slot {partner}
                    {source} {target}                   | the words that trigger it are missing
                    {source}                            | the words that trigger it are missing
                    {source} vote (on {topic}           | a bracket is not closed
                    {source} vote on {topic})           | brackets do not pair
                    {source} vote concerning {topic}    | "concerning" stands before {topic} and is no preposition
                    {source} vote about/concerning {topic} | mixes prepositions with [concerning]
                    {source} sign treaty/               | by the grammar of ontology/lexicon/README.md
                    """)
    void aSlipIsNamedWithItsRemedy(String text, String message) {
        assertThatThrownBy(() -> verbal(text.replace('/', '|')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageMatching("(?s).*[;:,] .*");
    }

    @Test
    void theShapesHaveTheSameGrammar() {
        Node shape = NodeFactory.createURI("https://w3id.org/communique/shapes#pattern-grammar");

        assertThat(RDFDataMgr.loadGraph("shapes/lexicon.ttl")
                        .find(shape, SHACL.pattern, Node.ANY)
                        .toList())
                .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                .containsExactly(PatternGrammar.syntax());
    }

    @Test
    void theExamplesOfItsDescriptionAreWrittenByIt() throws IOException {
        String text = Files.readString(Path.of("ontology/lexicon/README.md"));
        List<String> patterns = java.util.regex.Pattern.compile("lex:(?:verbal|nominal|adjectival) \"([^\"]*)\"")
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(patterns).hasSizeGreaterThan(3).allMatch(pattern -> pattern.matches(PatternGrammar.syntax()));
    }

    private List<Function> functions(String nominal) {
        return grammar.parse("urn:x", Form.NOMINAL, nominal).arguments().stream()
                .map(Argument::function)
                .toList();
    }

    private Pattern verbal(String text) {
        return grammar.parse("urn:x", Form.VERBAL, text);
    }

    private static Argument slot(Function function, Set<String> prepositions, Slot slot, boolean optional) {
        return new Argument(function, prepositions, Optional.of(slot), Set.of(), optional, false);
    }
}
