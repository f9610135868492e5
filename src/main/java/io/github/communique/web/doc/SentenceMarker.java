// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Dip;
import io.github.communique.view.EventReport;
import io.github.communique.view.PartyRef;
import io.github.communique.web.doc.MarkedSentence.Part;
import io.github.communique.web.doc.MarkedSentence.Stretch;
import io.github.communique.web.graph.Packed;
import io.github.communique.web.vocabulary.EvokingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Marks in a sentence the names of the parties and the word that tells of the event. The data keep only the sentence, so these are looked
 * for by the names of the parties and by the words of the lexicon; what is not found stays unmarked.
 */
final class SentenceMarker {

    private static final String STATES = "/ontology/authorities/states.ttl";
    private static final int SHORTEST = 3;

    private final EvokingWords evoking = EvokingWords.load();
    private final WordStems stems = new WordStems();
    private final Map<String, Set<String>> adjectives = new HashMap<>();

    SentenceMarker() {
        Graph states = Packed.graph(STATES, Authorities.NS);
        states.find(Node.ANY, Dip.countryCode, Node.ANY)
                .forEachRemaining(code -> adjectives.put(
                        code.getObject().getLiteralLexicalForm(),
                        Stream.of("demonym", "nationals")
                                .flatMap(name ->
                                        states.find(code.getSubject(), Dip.term(name), Node.ANY).toList().stream())
                                .map(name -> name.getObject().getLiteralLexicalForm())
                                .collect(Collectors.toSet())));
    }

    MarkedSentence marked(String sentence, EventReport report) {
        List<Stretch> found = new ArrayList<>(parties(sentence, report));
        trigger(sentence, report, found);
        found.sort(Comparator.comparingInt(Stretch::begin));
        return new MarkedSentence(sentence, found);
    }

    private List<Stretch> parties(String sentence, EventReport report) {
        List<Stretch> found = new ArrayList<>();
        List<String> names = report.participants().stream()
                .flatMap(this::names)
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name))
                .toList();
        for (String name : names) {
            Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                    .matcher(sentence);
            while (matcher.find()) {
                int begin = matcher.start();
                int end = matcher.end();
                if (found.stream().noneMatch(stretch -> stretch.over(begin, end))) {
                    found.add(new Stretch(Part.PARTY, begin, end));
                }
            }
        }
        return found;
    }

    /** What a party may be called in a sentence. */
    private Stream<String> names(PartyRef party) {
        Stream<String> own = party.person()
                ? Stream.concat(inPart(party.name()), Stream.of(surname(party.name())))
                : Stream.of(party.name());
        Stream<String> sides = party.sides().stream().flatMap(this::names);
        return Stream.of(own, sides, adjectives.getOrDefault(party.code(), Set.of()).stream())
                .flatMap(names -> names);
    }

    /** A long name is told in part: "Sheikh Tahnoon" of Sheikh Tahnoon bin Zayed Al Nahyan. */
    private static Stream<String> inPart(String name) {
        List<String> words = List.of(name.split(" "));
        return IntStream.range(0, words.size())
                .filter(from -> Character.isUpperCase(words.get(from).codePointAt(0)))
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, words.size())
                        .filter(end -> Character.isUpperCase(words.get(end - 1).codePointAt(0)))
                        .mapToObj(end -> String.join(" ", words.subList(from, end))));
    }

    private static String surname(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() < SHORTEST ? name : last;
    }

    private void trigger(String sentence, EventReport report, List<Stretch> parties) {
        List<WordStems.Word> words = stems.of(sentence).stream()
                .filter(word -> parties.stream().noneMatch(stretch -> stretch.over(word.begin(), word.end())))
                .toList();
        Set<String> wanted = evoking.of(report.rule(), report.type()).stream()
                .flatMap(word -> stems.of(word).stream())
                .map(WordStems.Word::stem)
                .collect(Collectors.toSet());
        words.stream()
                .filter(word -> word.among(wanted))
                .findFirst()
                .ifPresent(word -> parties.add(new Stretch(Part.TRIGGER, word.begin(), word.end())));
    }
}
