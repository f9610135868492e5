// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.model.EventType;
import io.github.communique.model.Status;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads a lexicon from RDF in the vocabulary of {@code ontology/lexicon/frame.ttl}. */
public final class LexiconReader {

    private static final String LEX = "https://w3id.org/communique/lexicon#";
    private static final BigDecimal USUAL = new BigDecimal("0.7");

    /** "meet-2" stands before "meet-10". */
    private static final Comparator<Node> NUMBERED =
            Comparator.comparing((Node node) -> node.getURI().length()).thenComparing(Node::getURI);

    private final Graph graph;
    private final Ontology ontology;
    private final WordSets sets;

    private LexiconReader(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.ontology = ontology;
        this.sets = new WordSets(lists("WordSet"));
    }

    /** The lexicon in a graph; an {@link IllegalArgumentException} names the frame that is wrong. */
    public static Lexicon read(Graph graph, Ontology ontology) {
        LexiconReader reader = new LexiconReader(graph, ontology);
        return new Lexicon(
                reader.instances("Frame").map(reader::frame).toList(),
                reader.instances("Cue").map(reader::cue).toList(),
                reader.lists("WordList"));
    }

    private Map<String, Set<String>> lists(String type) {
        return instances(type).collect(Collectors.toMap(LexiconReader::localName, this::words));
    }

    private Stream<Node> instances(String type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), lex(type))
                .map(triple -> triple.getSubject())
                .sorted(Comparator.comparing(Node::getURI));
    }

    private Frame frame(Node frame) {
        try {
            return new Frame(
                    frame.getURI(),
                    type(frame),
                    patterns(frame),
                    needs(frame),
                    values(frame, "continues").anyMatch("true"::equals),
                    type(frame, "negated"),
                    words(frame, "excludes"),
                    values(frame, "confidence").findFirst().map(BigDecimal::new).orElse(USUAL),
                    examples(frame),
                    values(frame, "counterExample").toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("lex:" + localName(frame) + ": " + e.getMessage(), e);
        }
    }

    private Set<Frame.Need> needs(Node frame) {
        return values(frame, "needs")
                .flatMap(needs -> Arrays.stream(needs.strip().split("\\s+")))
                .map(need -> Frame.Need.valueOf(need.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Cue cue(Node cue) {
        Set<List<String>> phrases = values(cue, "phrase")
                .map(phrase -> List.of(phrase.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
        return new Cue(cue.getURI(), type(cue), phrases);
    }

    private Set<String> words(Node list) {
        return words(list, "words");
    }

    private Set<String> words(Node subject, String property) {
        return values(subject, property)
                .flatMap(words -> Arrays.stream(words.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<EventType> type(Node subject, String property) {
        return graph.stream(subject, lex(property), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isURI)
                .findFirst()
                .map(this::known);
    }

    private EventType known(Node type) {
        return ontology.eventType(localName(type))
                .filter(known -> known.iri().equals(type.getURI()))
                .orElseThrow(() -> new IllegalArgumentException("<" + type.getURI()
                        + "> is no type of event in ontology/events.ttl; look for a slip in its name"));
    }

    private EventType type(Node subject) {
        return type(subject, "evokes")
                .orElseThrow(() -> new IllegalArgumentException("say with lex:evokes which event it finds"));
    }

    private List<Pattern> patterns(Node frame) {
        return graph.stream(frame, lex("pattern"), Node.ANY)
                .map(triple -> triple.getObject())
                .sorted(NUMBERED)
                .flatMap(pattern -> Arrays.stream(Pattern.Form.values())
                        .flatMap(form -> values(pattern, form.name().toLowerCase(Locale.ROOT))
                                .map(text -> Pattern.parse(pattern.getURI(), form, text, sets))))
                .toList();
    }

    private List<Example> examples(Node frame) {
        Map<String, Status> properties =
                Map.of("example", Status.ACTUAL, "plannedExample", Status.PLANNED, "negatedExample", Status.NEGATED);
        return properties.entrySet().stream()
                .flatMap(property ->
                        values(frame, property.getKey()).map(text -> Example.parse(text, property.getValue())))
                .toList();
    }

    private Stream<String> values(Node subject, String property) {
        return graph.stream(subject, lex(property), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted();
    }

    private static String localName(Node node) {
        return node.getURI().substring(node.getURI().indexOf('#') + 1);
    }

    private static Node lex(String name) {
        return NodeFactory.createURI(LEX + name);
    }
}
