// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.model.EventType;
import io.github.communique.model.Status;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Makes frames and cues of what a lexicon says of them; slips in patterns are noted, those in frames are thrown. */
record FrameReading(Said said, PatternGrammar grammar, Ontology ontology, List<Slip> slips) {

    private static final Map<String, Status> EXAMPLES =
            Map.of("example", Status.ACTUAL, "plannedExample", Status.PLANNED, "negatedExample", Status.NEGATED);

    private static final List<String> FORMS =
            Arrays.stream(Pattern.Form.values()).map(FrameReading::form).toList();

    Frame frame(Node frame) {
        List<Pattern> patterns =
                said.links(frame, "pattern").flatMap(this::patterns).toList();
        return new Frame(
                frame.getURI(),
                type(frame),
                patterns,
                needs(frame),
                said.values(frame, "continues").anyMatch("true"::equals),
                said.links(frame, "negated").findFirst().map(this::known),
                said.words(frame, "excludes"),
                confidence(frame));
    }

    Cue cue(Node cue) {
        Set<List<String>> phrases = said.values(cue, "phrase")
                .map(phrase -> List.of(phrase.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
        return new Cue(cue.getURI(), type(cue), phrases);
    }

    private EventType type(Node subject) {
        return said.links(subject, "evokes")
                .findFirst()
                .map(this::known)
                .orElseThrow(() ->
                        new IllegalArgumentException("it evokes nothing; say with lex:evokes which event it finds"));
    }

    private EventType known(Node type) {
        return ontology.eventType(Said.localName(type))
                .filter(known -> known.iri().equals(type.getURI()))
                .orElseThrow(() -> new IllegalArgumentException("<" + type.getURI()
                        + "> is no type of event; look for a slip, or describe it in ontology/events.ttl"));
    }

    private Stream<Pattern> patterns(Node pattern) {
        if (FORMS.stream()
                .noneMatch(form -> said.values(pattern, form).findAny().isPresent())) {
            slips.add(
                    new Slip(
                            pattern.getURI(),
                            "",
                            "a frame names this pattern, but it says none; give it a lex:verbal, lex:nominal or lex:adjectival"));
        }
        return Arrays.stream(Pattern.Form.values()).flatMap(form -> said.values(pattern, form(form))
                .flatMap(text -> pattern(pattern, form, text).stream()));
    }

    private static String form(Pattern.Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Pattern> pattern(Node pattern, Pattern.Form form, String text) {
        try {
            return Optional.of(grammar.parse(pattern.getURI(), form, text)
                    .shownBy(
                            examples(pattern),
                            said.values(pattern, "counterExample")
                                    .map(CounterExample::parse)
                                    .toList()));
        } catch (IllegalArgumentException wrong) {
            slips.add(new Slip(pattern.getURI(), text, wrong.getMessage()));
            return Optional.empty();
        }
    }

    private Set<Frame.Need> needs(Node frame) {
        return said.words(frame, "needs").stream().map(FrameReading::need).collect(Collectors.toUnmodifiableSet());
    }

    private static Frame.Need need(String word) {
        return Arrays.stream(Frame.Need.values())
                .filter(need -> need.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing can need \"" + word + "\"; lex:needs takes sides, source, target, foreign"));
    }

    private BigDecimal confidence(Node frame) {
        return said.values(frame, "confidence")
                .findFirst()
                .map(BigDecimal::new)
                .orElseThrow(() -> new IllegalArgumentException("it has no lex:confidence; give it one, from 0 to 1"));
    }

    private List<Example> examples(Node subject) {
        return EXAMPLES.entrySet().stream()
                .flatMap(property ->
                        said.values(subject, property.getKey()).map(text -> Example.parse(text, property.getValue())))
                .toList();
    }
}
