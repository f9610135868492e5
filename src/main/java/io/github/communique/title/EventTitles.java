// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes the title of an event from what is told of it: "Spain’s Ana Ruiz met Morocco’s Omar Tazi in Rabat". A type without
 * a phrase of its own falls back on its label: "Meeting of Spain and Morocco".
 */
public final class EventTitles {

    private static final int NAMED = 3;
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final Ontology ontology;
    private final TitlePhrases phrases;

    public EventTitles(Ontology ontology) {
        this.ontology = ontology;
        phrases = TitlePhrases.of(ontology);
    }

    /** A title with the date behind it. */
    public static String dated(String title, String edtf) {
        return edtf.isEmpty() || edtf.startsWith("X") ? title : title + afterwards(title) + ", " + EdtfWords.of(edtf);
    }

    /** Behind a name that is written from right to left a date would be drawn into it. */
    private static String afterwards(String title) {
        int last = title.isEmpty() ? ' ' : title.codePointBefore(title.length());
        byte direction = Character.getDirectionality(last);
        boolean leftwards = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return leftwards ? LEFT_TO_RIGHT : "";
    }

    /** The title without its date, for lists that show the date beside it. */
    public String of(TitleFacts facts) {
        String title = sentence(facts)
                + (facts.times() > 1 ? " " + facts.times() + " times" : "")
                + facts.place()
                        .filter(name -> !facts.saysPlace(name) && within(facts).isEmpty())
                        .map(name -> " " + phrases.where(name))
                        .orElse("");
        return Character.toString(Character.toUpperCase(title.codePointAt(0)))
                + title.substring(title.offsetByCodePoints(0, 1));
    }

    /** The place, if the phrase for the type tells it together with the one acted upon: "visited Oslo, Norway". */
    private Optional<String> within(TitleFacts facts) {
        return facts.placeInTarget()
                .filter(name -> !facts.subjects().isEmpty()
                        && phrases.toward(NodeFactory.createURI(facts.type()))
                                .filter(VerbPhrase::places)
                                .isPresent());
    }

    private String sentence(TitleFacts facts) {
        Node type = NodeFactory.createURI(facts.type());
        List<TitleParty> subjects = ordered(facts.subjects(), facts);
        List<TitleParty> objects = ordered(facts.objects(), facts);
        Optional<VerbPhrase> toward = phrases.toward(type);
        if (subjects.isEmpty()) {
            return unknownSubject(facts, objects);
        }
        if (toward.isPresent() && !objects.isEmpty()) {
            return told(subjects, toward.get().toward(names(objects), within(facts)), facts);
        }
        if (toward.isPresent() && !facts.directed() && subjects.size() == 2) {
            return told(
                    subjects.subList(0, 1),
                    toward.get().toward(names(subjects.subList(1, 2)), Optional.empty()),
                    facts);
        }
        List<TitleParty> all =
                Stream.concat(subjects.stream(), objects.stream()).toList();
        return phrases.alone(type)
                .map(phrase -> told(all, phrase, facts))
                .orElseGet(() -> label(facts) + " of " + names(all) + notActual(facts));
    }

    private String unknownSubject(TitleFacts facts, List<TitleParty> objects) {
        String toward = objects.isEmpty()
                ? ""
                : phrases.toward(Dip.DIRECTED)
                        .map(phrase -> " "
                                + phrase.toward(names(objects), Optional.empty())
                                        .past())
                        .orElseGet(() -> " of " + names(objects));
        return label(facts) + toward + notActual(facts);
    }

    private String told(List<TitleParty> subjects, VerbPhrase phrase, TitleFacts facts) {
        boolean plural = subjects.size() > 1 || subjects.get(0).plural();
        return names(subjects)
                + phrases.auxiliary(facts.status(), plural)
                        .map(word -> " " + word + " " + phrase.infinitive())
                        .orElseGet(() -> " " + phrase.past());
    }

    private String label(TitleFacts facts) {
        return ontology.label(facts.type())
                .orElseGet(() -> facts.type().substring(facts.type().lastIndexOf('#') + 1));
    }

    private String notActual(TitleFacts facts) {
        return phrases.status(facts.status()).map(words -> " (" + words + ")").orElse("");
    }

    /** In alphabetic order, the host last: who comes from elsewhere met who was at home. */
    private static List<TitleParty> ordered(List<TitleParty> parties, TitleFacts facts) {
        return parties.stream()
                .distinct()
                .sorted(Comparator.comparing((TitleParty party) ->
                                facts.country().filter(party::at).isPresent())
                        .thenComparing(TitleParty::words))
                .toList();
    }

    private static String names(List<TitleParty> parties) {
        List<String> names = IntStream.range(0, parties.size())
                .mapToObj(
                        at -> at == 0 ? parties.get(0).words() : parties.get(at).wordsAfter(parties.get(at - 1)))
                .toList();
        int shown = names.size() > NAMED ? NAMED - 1 : names.size() - 1;
        String first = names.stream().limit(shown).collect(Collectors.joining(", "));
        String last = names.size() > NAMED ? names.size() - shown + " others" : names.get(names.size() - 1);
        return first.isEmpty() ? last : first + " and " + last;
    }
}
